/**
 * The database: opening it, its schema, and the SQL that reads and writes Jira's tables as plain rows. Called by
 * {@code jira} and {@code jql}; calls nothing of the host and knows no type of Jira.
 */
package io.milepost.host.storage;
