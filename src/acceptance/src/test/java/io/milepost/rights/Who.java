package io.milepost.rights;

/** The kinds of people of the matrix, in the order of its columns. */
enum Who {
    /** Nobody in particular. */
    ANONYMOUS,
    /** Somebody who sees and administers another project, and nothing of this one. */
    NO_PROJECT,
    /** Browse Projects. */
    READER,
    /** Browse Projects and Edit Issues. */
    EDITOR,
    /** All that a project has to give, Administer Projects among it. */
    PROJECT_ADMIN,
    /** Administers Jira, and has no permission in the project: the gate makes no exception. */
    SYSTEM_ADMIN,
    /** Was a project administrator, is disabled now, and still has the session. */
    DISABLED;

    /** How they log in; the password is the same. */
    String userName() {
        return this == SYSTEM_ADMIN
                ? "admin"
                : name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
