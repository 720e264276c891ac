package io.milepost.lookup;

/** A custom field of Jira of whose choices an issue has one or several. */
public record SelectField(String id, String name) {}
