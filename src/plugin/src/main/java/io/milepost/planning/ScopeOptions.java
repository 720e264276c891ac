package io.milepost.planning;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Port: what Jira offers to make plans of: projects, and groups and project roles to name editors and viewers by. */
public interface ScopeOptions {

    /** By id, the keys of those projects that there are. */
    Map<Long, String> projectKeys(Collection<Long> projectIds);

    boolean isGroup(String name);

    /** Names that contain the text in any case, by name. */
    List<String> groups(String part, int most);

    List<RoleOption> roles();

    /** A role that people can hold in projects. */
    record RoleOption(long id, String name) {}
}
