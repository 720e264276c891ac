package io.milepost.planning.fields;

import java.util.List;
import java.util.Set;

/** Port: Jira's custom fields and screens, as an administrator sees them. */
public interface JiraFields {

    /** What the field is called in the language of the person who asks. */
    String nameOf(FieldPurpose purpose);

    /** All fields of Milepost's types, in the order in which they were made. */
    List<PresentField> fields();

    List<Screen> screens();

    List<Project> projects();

    /** Makes the field and answers with its id. */
    String create(NewField field);

    /** Puts a field on the first tab of a screen, below the others. */
    void show(String fieldId, long screenId);

    /** A field that is there, with the ids of the screens on which it stands. */
    record PresentField(String id, String name, FieldPurpose.Kind kind, Set<Long> screens) {
        public PresentField {
            screens = Set.copyOf(screens);
        }
    }

    /** A screen. */
    record Screen(long id, String name) {}

    /** A project. */
    record Project(long id, String key, String name) {}

    /**
     * A field to be made.
     *
     * @param projectIds none means all projects
     * @param issueTypeIds none means all types
     */
    record NewField(String name, FieldPurpose.Kind kind, List<Long> projectIds, List<String> issueTypeIds) {}
}
