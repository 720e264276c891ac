/**
 * JQL: text to a checked query, a checked query to one SQL condition. Called by {@code JiraServices}; calls
 * {@code jira} and {@code storage}.
 */
package io.milepost.host.jql;
