/**
 * The import of pages of Jira's issue search, from file to stored issues, all or nothing. Called by {@code Main} for
 * {@code --import}; calls the host's storage.
 */
package io.milepost.host.importing;
