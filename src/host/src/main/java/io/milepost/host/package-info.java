/**
 * Where the host is put together: the services of Jira's core. Called by who starts the host and by its pages; calls
 * {@code storage}, {@code jira} and {@code jql}.
 */
package io.milepost.host;
