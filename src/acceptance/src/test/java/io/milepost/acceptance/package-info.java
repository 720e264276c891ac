/**
 * The built jar in the built host, driven from outside: over HTTP and in a real browser, as a person or a script would.
 * Nothing here calls the plugin's or the host's classes but {@link io.milepost.acceptance.RequestThreadInHostTest},
 * which counts SQL statements by thread.
 */
package io.milepost.acceptance;
