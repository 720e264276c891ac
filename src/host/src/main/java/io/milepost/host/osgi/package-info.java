/**
 * The OSGi framework in which plugins live, with exactly the packages and services that Jira shows them. Called by
 * {@code plugins} and {@code Host}; calls nothing of the host.
 */
package io.milepost.host.osgi;
