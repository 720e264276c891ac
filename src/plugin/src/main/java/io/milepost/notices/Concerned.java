package io.milepost.notices;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Port: whom goals concern. */
public interface Concerned {

    /** By goal, Jira's user keys of the assignee and of all who watch it; issues that are gone are absent. */
    Map<Long, Set<String>> by(Collection<Long> goalIds);

    /** Jira's user keys by user names; names without an account are absent. */
    Map<String, String> keysOf(Collection<String> userNames);
}
