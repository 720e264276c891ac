package io.milepost.host.importing;

/** A custom field as a page describes it; the id is Jira's, such as {@code customfield_10008}. */
record FoundField(String id, String name, String custom, FieldKind kind) {}
