package io.milepost.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.storage.Database;
import io.milepost.host.storage.WatcherTable;
import java.util.Collection;

/** Who watches which issue; nobody does without saying so. */
public final class Watchers implements WatcherManager {
    private final WatcherTable table;

    public Watchers(Database database) {
        this.table = new WatcherTable(database);
    }

    @Override
    public boolean isWatching(ApplicationUser user, Issue issue) {
        return user != null && getWatcherUserKeys(issue).contains(user.getKey());
    }

    @Override
    public Collection<String> getWatcherUserKeys(Issue issue) {
        return table.of(issue.getId());
    }

    @Override
    public Issue startWatching(ApplicationUser user, Issue issue) {
        table.add(issue.getId(), user.getKey());
        return issue;
    }

    @Override
    public Issue stopWatching(ApplicationUser user, Issue issue) {
        table.remove(issue.getId(), user.getKey());
        return issue;
    }
}
