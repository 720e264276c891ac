package com.atlassian.jira.issue.export;

import java.util.List;

/** What an export writes of a field of one issue: one part for each of its columns. */
public class FieldExportParts {
    private final List<FieldExportPart> parts;

    public FieldExportParts(List<FieldExportPart> parts) {
        this.parts = parts;
    }

    public List<FieldExportPart> getParts() {
        return parts;
    }
}
