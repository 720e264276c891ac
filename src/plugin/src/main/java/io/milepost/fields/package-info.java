/**
 * The custom field types. Jira calls them for each issue that it shows, stores or indexes; they ask {@code lookup}
 * for a goal's attainment and keep KPI numbers where Jira keeps the numbers of its own fields.
 */
package io.milepost.fields;
