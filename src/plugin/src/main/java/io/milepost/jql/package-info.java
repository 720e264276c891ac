/** The JQL functions. Jira calls them when somebody types or runs a search; they ask {@code lookup}. */
package io.milepost.jql;
