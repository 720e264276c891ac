package io.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.domain.plan.Rules;
import io.milepost.jira.ContributionLinks.Contributing;
import io.milepost.planning.GoalLinks;
import io.milepost.recalculation.CurrentRules;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes and removes the links between goals. */
public final class JiraGoalLinks implements GoalLinks {

    private final ContributionLinks links;
    private final BulkIssues issues;
    private final CurrentRules rules;
    private final Accounts accounts;

    public JiraGoalLinks(ContributionLinks links, BulkIssues issues, CurrentRules rules, Accounts accounts) {
        this.links = links;
        this.issues = issues;
        this.rules = rules;
        this.accounts = accounts;
    }

    @Override
    public void replaceParent(long goalId, OptionalLong parentId, String personKey) {
        ApplicationUser person = accounts.userOrNobody(Optional.of(personKey));
        List<Contributing> toGoals = linksToGoals(goalId);
        toGoals.stream().filter(each -> !leadsTo(parentId, each)).forEach(each -> links.remove(each, person));
        if (parentId.isPresent() && toGoals.stream().noneMatch(each -> leadsTo(parentId, each))) {
            links.make(goalId, parentId.getAsLong(), person);
        }
    }

    private List<Contributing> linksToGoals(long goalId) {
        List<Contributing> outgoing = links.of(goalId).stream()
                .filter(each -> each.fromId() == goalId)
                .toList();
        Set<Long> goals = goalsAmong(outgoing.stream().map(Contributing::toId).collect(Collectors.toSet()));
        return outgoing.stream().filter(each -> goals.contains(each.toId())).toList();
    }

    private Set<Long> goalsAmong(Set<Long> issueIds) {
        Rules current = rules.rules();
        return issues.read(issueIds).stream()
                .filter(issue -> current.isGoal(issue.getIssueTypeId()))
                .map(Issue::getId)
                .collect(Collectors.toSet());
    }

    private static boolean leadsTo(OptionalLong parentId, Contributing each) {
        return parentId.isPresent() && each.toId() == parentId.getAsLong();
    }
}
