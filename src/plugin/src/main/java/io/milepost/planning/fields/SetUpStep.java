package io.milepost.planning.fields;

import io.milepost.planning.fields.JiraFields.Project;
import io.milepost.planning.fields.JiraFields.Screen;
import java.util.List;

/** One thing that is done when fields are set up. */
public sealed interface SetUpStep {

    FieldPurpose purpose();

    /**
     * A field is made.
     *
     * @param projects none means all
     */
    record Create(FieldPurpose purpose, String name, List<Project> projects) implements SetUpStep {}

    /** A field is put on a screen. */
    record Show(FieldPurpose purpose, String name, Screen screen) implements SetUpStep {}

    /** The unit of a field's numbers becomes another one, or none. */
    record Measure(FieldPurpose purpose, String name, String unit) implements SetUpStep {}
}
