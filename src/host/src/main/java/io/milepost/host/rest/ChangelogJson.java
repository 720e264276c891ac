package io.milepost.host.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;

/** The history of an issue as Jira's {@code expand=changelog}, oldest first. */
record ChangelogJson(ChangeHistoryManager histories, UserManager people) {

    Shapes.Changelog of(Issue issue, JsonShapes shapes) {
        List<Shapes.History> all = histories.getChangeHistories(issue).stream()
                .map(history -> history(history, shapes))
                .toList();
        return new Shapes.Changelog(0, all.size(), all.size(), all);
    }

    private Shapes.History history(ChangeHistory history, JsonShapes shapes) {
        return new Shapes.History(
                history.getId().toString(),
                shapes.person(people.getUserByKey(history.getAuthorKey())),
                JsonShapes.moment(history.getTimePerformed()),
                history.getChangeItemBeans().stream().map(ChangelogJson::item).toList());
    }

    private static Shapes.Item item(ChangeItemBean bean) {
        return new Shapes.Item(
                bean.getField(),
                bean.getFieldType(),
                bean.getFrom(),
                bean.getFromString(),
                bean.getTo(),
                bean.getToString());
    }
}
