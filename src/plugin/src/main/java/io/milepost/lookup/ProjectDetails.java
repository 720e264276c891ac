package io.milepost.lookup;

/** A Jira project. */
public record ProjectDetails(long id, String key, String name) {}
