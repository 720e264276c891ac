package com.atlassian.jira.auditing;

import com.google.common.collect.ImmutableList;

/** A record that is to be kept in the audit log; who is logged in is its author. */
public class RecordRequest {
    private final AuditingCategory category;
    private final String summary;
    private AssociatedItem object;
    private ImmutableList<ChangedValue> changedValues = ImmutableList.of();

    public RecordRequest(AuditingCategory category, String summary) {
        this.category = category;
        this.summary = summary;
    }

    public RecordRequest forObject(AssociatedItem.Type type, String name, String id) {
        object = new AssociatedItemImpl(name, id, type);
        return this;
    }

    public RecordRequest withChangedValues(Iterable<ChangedValue> values) {
        changedValues = ImmutableList.copyOf(values);
        return this;
    }

    public AuditingCategory getCategory() {
        return category;
    }

    public String getSummary() {
        return summary;
    }

    public AssociatedItem getObjectItem() {
        return object;
    }

    public ImmutableList<ChangedValue> getChangedValues() {
        return changedValues;
    }

    private static final class AssociatedItemImpl implements AssociatedItem {
        private final String name;
        private final String id;
        private final Type type;

        private AssociatedItemImpl(String name, String id, Type type) {
            this.name = name;
            this.id = id;
            this.type = type;
        }

        @Override
        public String getObjectName() {
            return name;
        }

        @Override
        public String getObjectId() {
            return id;
        }

        @Override
        public Type getObjectType() {
            return type;
        }
    }
}
