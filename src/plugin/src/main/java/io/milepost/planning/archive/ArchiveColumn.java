package io.milepost.planning.archive;

/**
 * A column as it stands in an archive.
 *
 * @param optional whether a row may have no value in it
 */
public record ArchiveColumn(String name, Kind kind, boolean optional) {

    /** What its values are, and of what Jira they speak. */
    public enum Kind {
        NUMBER,
        TEXT,
        FLAG,
        /** The id of an issue. */
        ISSUE,
        /** The id of a project. */
        PROJECT,
        /** Jira's key of a person. */
        PERSON,
        /** A plan as JSON text, in which people, issues and projects are named. */
        PLAN;

        boolean isNumber() {
            return this == NUMBER || this == ISSUE || this == PROJECT;
        }
    }
}
