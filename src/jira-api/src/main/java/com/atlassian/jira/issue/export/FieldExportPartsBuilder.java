package com.atlassian.jira.issue.export;

import java.util.List;
import java.util.stream.Stream;

/** Makes what an export writes of a field. */
public class FieldExportPartsBuilder {

    public static FieldExportParts buildSinglePartRepresentation(String id, String itemLabel, Stream<String> values) {
        return new FieldExportParts(List.of(new FieldExportPart(id, itemLabel, values)));
    }
}
