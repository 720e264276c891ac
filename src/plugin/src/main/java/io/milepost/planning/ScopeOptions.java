package io.milepost.planning;

import java.util.List;

/** Port: what Jira offers to make plans of: projects, and groups and project roles to name editors and viewers by. */
public interface ScopeOptions {

    /** By name. */
    List<ProjectOption> projects();

    boolean isGroup(String name);

    /** Names that contain the text in any case, by name. */
    List<String> groups(String part, int most);

    List<RoleOption> roles();

    /** A project of Jira. */
    record ProjectOption(long id, String key, String name) {}

    /** A role that people can hold in projects. */
    record RoleOption(long id, String name) {}
}
