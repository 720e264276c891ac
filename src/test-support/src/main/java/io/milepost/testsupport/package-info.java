/**
 * What a test may ask of the machine that it runs on: a browser, a PostgreSQL server.
 *
 * <p>Called by the tests of every module; calls nothing of Milepost. A test that asks for something that the machine
 * does not have is skipped with the reason, unless {@code -Dmilepost.require=all} is set: then it fails.
 */
package io.milepost.testsupport;
