package io.milepost.host.plugins;

/** The places where a custom field's templates are shown; names as in the descriptor. */
public enum FieldView {
    VIEW("view"),
    EDIT("edit"),
    COLUMN_VIEW("column-view"),
    XML("xml");

    private final String resourceName;

    FieldView(String resourceName) {
        this.resourceName = resourceName;
    }

    public String resourceName() {
        return resourceName;
    }
}
