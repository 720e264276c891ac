package io.milepost.jira;

import com.atlassian.jira.user.ApplicationUser;
import io.milepost.domain.Path;
import io.milepost.domain.plan.Rules;
import io.milepost.jira.ContributionLinks.Contributing;
import io.milepost.planning.ActivityLinks;
import io.milepost.recalculation.CurrentRules;
import java.util.List;
import java.util.Optional;

/** Makes and removes the links by which issues contribute to goals; their Epic Link is not its to change. */
public final class JiraActivityLinks implements ActivityLinks {

    private final ContributionLinks links;
    private final BulkIssues issues;
    private final CurrentRules rules;
    private final Accounts accounts;

    public JiraActivityLinks(ContributionLinks links, BulkIssues issues, CurrentRules rules, Accounts accounts) {
        this.links = links;
        this.issues = issues;
        this.rules = rules;
        this.accounts = accounts;
    }

    @Override
    public boolean mayContribute(long issueId) {
        Rules current = rules.rules();
        return issues.read(List.of(issueId)).stream().anyMatch(issue -> current.isActivity(issue.getIssueTypeId()));
    }

    @Override
    public void link(long activityId, long goalId, String personKey) {
        if (between(activityId, goalId).isEmpty()) {
            links.make(activityId, goalId, person(personKey));
        }
    }

    @Override
    public boolean unlink(long activityId, long goalId, String personKey) {
        List<Contributing> between = between(activityId, goalId);
        between.forEach(each -> links.remove(each, person(personKey)));
        return !between.isEmpty();
    }

    private List<Contributing> between(long activityId, long goalId) {
        return links.of(activityId).stream()
                .filter(each -> each.path() == Path.LINK)
                .filter(each -> each.fromId() == activityId && each.toId() == goalId)
                .toList();
    }

    private ApplicationUser person(String key) {
        return accounts.userOrNobody(Optional.of(key));
    }
}
