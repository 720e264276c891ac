package io.milepost.planning.archive;

/** By what issues and projects of an archive are found again. */
public enum Matching {
    /** The archive comes from this Jira: ids are the same, and what Jira has no longer is kept, as it was before. */
    BY_ID,
    /** The archive comes from another Jira: what has the same key is the same, and what is not found is left out. */
    BY_KEY
}
