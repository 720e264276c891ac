package io.milepost.host.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import io.milepost.host.jira.InvalidInputException;
import io.milepost.host.jira.IssueWrites;
import io.milepost.host.jira.UnknownIssueException;
import io.milepost.host.pages.FormField.Option;
import io.milepost.host.reading.IssueGate;
import java.util.List;
import java.util.Map;

/** Links an issue to another, or takes a link away: {@code POST /secure/LinkIssue}. */
final class LinkPage implements Page {
    private final IssueGate gate;
    private final IssueWrites writes;
    private final IssueLinkTypeManager linkTypes;

    LinkPage(IssueGate gate, IssueWrites writes, IssueLinkTypeManager linkTypes) {
        this.gate = gate;
        this.writes = writes;
        this.linkTypes = linkTypes;
    }

    @Override
    public Answer show(Visit visit) {
        return form(visit, gate.issue(visit.person(), visit.text("key")), "");
    }

    @Override
    public Answer change(Visit visit) {
        Issue issue = gate.issue(visit.person(), visit.text("key"));
        if (visit.given("remove").isPresent()) {
            writes.unlink(visit.person(), visit.id("remove"));
            return new Answer.Moved("/browse/" + issue.getKey());
        }
        try {
            link(visit, issue.getKey());
            return new Answer.Moved("/browse/" + issue.getKey());
        } catch (InvalidInputException | UnknownIssueException refused) {
            return form(visit, issue, refused.getMessage());
        }
    }

    private void link(Visit visit, String key) {
        String[] choice = visit.text("phrase").split(":", 2);
        String other = visit.text("other").strip();
        if (choice.length < 2 || !choice[0].matches("\\d{1,18}")) {
            throw new InvalidInputException(Map.of("phrase", "Choose how the issues are linked."));
        }
        boolean inward = choice[1].equals("inward");
        writes.link(visit.person(), inward ? other : key, Long.parseLong(choice[0]), inward ? key : other);
    }

    private Answer form(Visit visit, Issue issue, String error) {
        List<Option> choices = IssueFacts.linkChoices(linkTypes).stream()
                .map(one -> new Option(one.value(), one.label(), one.value().equals(visit.text("phrase"))))
                .toList();
        return Answer.shown(
                        "Link " + issue.getKey(),
                        "pages/link.vm",
                        Map.of(
                                "key", issue.getKey(),
                                "summary", issue.getSummary(),
                                "linkChoices", choices,
                                "other", visit.text("other"),
                                "error", error))
                .withStatus(error.isEmpty() ? 200 : 400);
    }
}
