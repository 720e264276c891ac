package io.milepost.host.importing;

import io.milepost.host.storage.Column;

/** What the import makes of a custom field, judged by the field's schema and never by its name. */
enum FieldKind {
    /** Stored as a link and not as a value. */
    EPIC_LINK(FieldKind.SOFTWARE + "gh-epic-link", null),
    EPIC_NAME(FieldKind.SOFTWARE + "gh-epic-label", Column.STRING_VALUE),
    NUMBER(FieldKind.SYSTEM + "float", Column.NUMBER_VALUE),
    DATE(FieldKind.SYSTEM + "datepicker", Column.DATE_VALUE),
    TEXT(FieldKind.SYSTEM + "textarea", Column.TEXT_VALUE),
    /** Sprints, options, people and other values for which the host has no type. */
    LEFT_OUT(null, null);

    private static final String SOFTWARE = "com.pyxis.greenhopper.jira:";
    private static final String SYSTEM = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final String hostType;
    private final Column column;

    FieldKind(String hostType, Column column) {
        this.hostType = hostType;
        this.column = column;
    }

    /** The host's field type for values of this kind. */
    String hostType() {
        return hostType;
    }

    Column column() {
        return column;
    }

    static FieldKind of(String custom, String type) {
        return switch (custom) {
            case SOFTWARE + "gh-epic-link" -> EPIC_LINK;
            case SOFTWARE + "gh-epic-label" -> EPIC_NAME;
            default -> ofType(type);
        };
    }

    private static FieldKind ofType(String type) {
        return switch (type) {
            case "number" -> NUMBER;
            case "date" -> DATE;
            case "string" -> TEXT;
            default -> LEFT_OUT;
        };
    }
}
