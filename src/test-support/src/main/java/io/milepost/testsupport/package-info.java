/**
 * What the tests of every module share: what they may ask of the machine (a browser, a PostgreSQL server), and the
 * rules that all of our code keeps.
 *
 * <p>Called by the tests of every module; calls nothing of Milepost. A test that asks for something that the machine
 * does not have is skipped with the reason, unless {@code -Dmilepost.require=all} is set: then it fails.
 */
package io.milepost.testsupport;
