/**
 * Sets up custom fields in Jira for what Milepost keeps on issues. The outlets call {@link
 * io.milepost.planning.fields.SetUpFields}, which says what it would do and does just that; Jira is behind the port {@link
 * io.milepost.planning.fields.JiraFields}.
 */
package io.milepost.planning.fields;
