/**
 * Jira's services over the stored rows: issues, people, projects, links, history, custom fields, rights, and the
 * writes with their events. Called by {@code JiraServices}, {@code jql} and the pages; calls {@code storage} and
 * {@code view}.
 */
package io.milepost.host.jira;
