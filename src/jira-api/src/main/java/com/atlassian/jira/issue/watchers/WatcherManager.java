package com.atlassian.jira.issue.watchers;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Who watches an issue. */
public interface WatcherManager {
    boolean isWatching(ApplicationUser user, Issue issue);

    Collection<String> getWatcherUserKeys(Issue issue);

    Issue startWatching(ApplicationUser user, Issue issue);

    Issue stopWatching(ApplicationUser user, Issue issue);
}
