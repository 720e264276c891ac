package io.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.notices.Concerned;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Those whom Jira itself would tell of an issue: its assignee and its watchers. */
public final class ConcernedPeople implements Concerned {

    private final BulkIssues issues;
    private final WatcherManager watchers;
    private final Accounts accounts;

    public ConcernedPeople(BulkIssues issues, WatcherManager watchers, Accounts accounts) {
        this.issues = issues;
        this.watchers = watchers;
        this.accounts = accounts;
    }

    @Override
    public Map<Long, Set<String>> by(Collection<Long> goalIds) {
        Map<Long, Set<String>> people = new HashMap<>();
        issues.read(goalIds).forEach(issue -> people.put(issue.getId(), people(issue)));
        return people;
    }

    private Set<String> people(Issue issue) {
        Set<String> keys = new HashSet<>(watchers.getWatcherUserKeys(issue));
        Optional.ofNullable(issue.getAssignee()).map(ApplicationUser::getKey).ifPresent(keys::add);
        return keys;
    }

    @Override
    public Map<String, String> keysOf(Collection<String> userNames) {
        return accounts.keysOf(userNames);
    }
}
