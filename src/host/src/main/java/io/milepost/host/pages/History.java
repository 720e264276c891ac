package io.milepost.host.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.milepost.host.pages.Times.Moment;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The changes of an issue, newest first. */
final class History {
    private final ChangeHistoryManager histories;
    private final UserManager people;

    History(ChangeHistoryManager histories, UserManager people) {
        this.histories = histories;
        this.people = people;
    }

    /** What one person changed at one time. */
    record Change(String person, Moment at, List<Item> items) {}

    /** One changed field. */
    record Item(String field, String from, String to) {}

    List<Change> of(Issue issue, Times times) {
        return histories.getChangeHistories(issue).stream()
                .sorted(Comparator.comparing(ChangeHistory::getTimePerformed)
                        .thenComparing(ChangeHistory::getId)
                        .reversed())
                .map(history -> change(history, times))
                .toList();
    }

    private Change change(ChangeHistory history, Times times) {
        return new Change(
                person(history.getAuthorKey()),
                times.minute(history.getTimePerformed()),
                history.getChangeItemBeans().stream().map(History::item).toList());
    }

    private String person(String key) {
        ApplicationUser person = people.getUserByKey(key);
        return person == null ? Objects.toString(key, "Anonymous") : person.getDisplayName();
    }

    private static Item item(ChangeItemBean bean) {
        return new Item(
                bean.getField(), Objects.toString(bean.getFromString(), ""), Objects.toString(bean.getToString(), ""));
    }
}
