/**
 * The demonstration: a file that a person can edit, and the replay of its year through the host's own writes. Called by
 * {@code Main} for {@code --demo}; calls {@code storage} to set people and projects up, and {@code jira} for all that
 * they do.
 */
package io.milepost.host.demo;
