package com.atlassian.jira;

import java.util.Collection;
import java.util.List;

/** A kind of JQL value by its Java type. */
public class JiraDataTypeImpl implements JiraDataType {
    private final Class<?> type;

    public JiraDataTypeImpl(Class<?> type) {
        this.type = type;
    }

    @Override
    public Collection<String> asStrings() {
        return List.of(type.getCanonicalName());
    }
}
