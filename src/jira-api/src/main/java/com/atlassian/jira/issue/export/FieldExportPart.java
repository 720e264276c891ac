package com.atlassian.jira.issue.export;

import java.util.stream.Stream;

/** A column of an export and the values of one issue in it. */
public class FieldExportPart {
    private final String id;
    private final String itemLabel;
    private final Stream<String> values;

    public FieldExportPart(String id, String itemLabel, Stream<String> values) {
        this.id = id;
        this.itemLabel = itemLabel;
        this.values = values;
    }

    public String getId() {
        return id;
    }

    public String getItemLabel() {
        return itemLabel;
    }

    public Stream<String> getValues() {
        return values;
    }
}
