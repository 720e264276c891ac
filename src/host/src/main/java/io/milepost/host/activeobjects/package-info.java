/**
 * Plugins' own tables: the real Active Objects library over the host's database, with Jira's table names. Called by
 * {@code plugins}; calls nothing of the host.
 */
package io.milepost.host.activeobjects;
