/**
 * Tries changes that people have staged on a roadmap, and writes them. The outlets call {@link
 * io.milepost.planning.staging.StagedChanges}; it finds what is there by now, refuses what Milepost has against a change, and
 * leaves the rest to Jira behind the port {@link io.milepost.planning.staging.EditableIssues}.
 */
package io.milepost.planning.staging;
