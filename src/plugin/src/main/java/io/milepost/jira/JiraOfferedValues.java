package io.milepost.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.domain.change.Part;
import io.milepost.lookup.ChoiceLookup;
import io.milepost.lookup.IssueStatus;
import io.milepost.lookup.StatusNames;
import io.milepost.lookup.Viewer;
import io.milepost.planning.staging.ChangeProblem.Reason;
import io.milepost.planning.staging.OfferedValues;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What issues can be given: the statuses to which a step leads that the person may take, the components of the project, what
 * the project's plan offers in our own fields, and the options of a team's field and of Jira's fields with
 * choices.
 */
public final class JiraOfferedValues implements OfferedValues {

    private static final Comparator<Map.Entry<String, IssueStatus>> BY_PROGRESS = Comparator.comparing(
                    (Map.Entry<String, IssueStatus> status) -> status.getValue().progress())
            .thenComparing(status -> status.getValue().name(), String.CASE_INSENSITIVE_ORDER);

    private final CustomFieldManager fields;
    private final WorkflowSteps steps;
    private final StatusNames statuses;
    private final ChoiceLookup plans;
    private final BulkIssues issues;
    private final Accounts accounts;

    public JiraOfferedValues(
            CustomFieldManager fields,
            WorkflowSteps steps,
            StatusNames statuses,
            ChoiceLookup plans,
            BulkIssues issues,
            Accounts accounts) {
        this.fields = fields;
        this.steps = steps;
        this.statuses = statuses;
        this.plans = plans;
        this.issues = issues;
        this.accounts = accounts;
    }

    @Override
    public Map<Long, Offer> of(String personKey, Collection<Long> issueIds, Part part) {
        ApplicationUser person = accounts.userOrNobody(Optional.of(personKey));
        LaneFieldValues lanes =
                new LaneFieldValues(fields, part.fieldId().stream().collect(Collectors.toSet()));
        Map<Long, List<String>> ofProjects = new HashMap<>();
        return issues.read(issueIds).stream().collect(Collectors.toMap(Issue::getId, issue -> {
            Set<String> now = lanes.of(issue).getOrDefault(part.word(), Set.of());
            return switch (part.word()) {
                case "status" -> statuses(person, issue);
                case "product" -> products(issue, now);
                default -> new LaneChoices(fields)
                        .field(issue, part)
                        .map(field -> part.equals(Part.TEAM) || part.fieldId().isPresent()
                                ? options(field, issue, now)
                                : Offer.of(
                                        now,
                                        choices(ofProjects.computeIfAbsent(
                                                issue.getProjectId(), id -> ofPlan(personKey, id, part)))))
                        .orElseGet(() -> Offer.none(now, Reason.NO_FIELD));
            };
        }));
    }

    /** Where it stands is among them. */
    private Offer statuses(ApplicationUser person, Issue issue) {
        Set<String> reached = steps.reached(person, issue);
        Set<String> now = Set.of(issue.getStatusId());
        if (now.containsAll(reached)) {
            return Offer.none(now, Reason.NO_STEP);
        }
        Set<String> all = new HashSet<>(reached);
        all.addAll(now);
        return Offer.of(
                now,
                statuses.byIds(all).entrySet().stream()
                        .sorted(BY_PROGRESS)
                        .map(status ->
                                new Choice(status.getKey(), status.getValue().name()))
                        .toList());
    }

    private static Offer products(Issue issue, Set<String> now) {
        List<String> names = issue.getProjectObject().getProjectComponents().stream()
                .map(ProjectComponent::getName)
                .toList();
        return names.isEmpty() ? Offer.none(now, Reason.NO_CHOICE) : Offer.ofSeveral(now, choices(names));
    }

    private static Offer options(CustomField field, Issue issue, Set<String> now) {
        if (LaneChoices.hasTwoLevels(field)) {
            return Offer.none(now, Reason.TWO_LEVELS);
        }
        return LaneChoices.offered(field, issue, now)
                .map(names -> LaneChoices.takesSeveral(field)
                        ? Offer.ofSeveral(now, choices(names))
                        : Offer.of(now, choices(names)))
                .orElseGet(() -> Offer.ofAnyText(now));
    }

    private List<String> ofPlan(String personKey, long projectId, Part part) {
        return switch (part.word()) {
            case "channel" -> plans.choices(projectId).channels();
            case "audience" -> plans.choices(projectId).audiences();
            case "funnel_stage" -> plans.choices(projectId).funnelStages();
            default -> plans.campaigns(Viewer.person(personKey), projectId);
        };
    }

    private static List<Choice> choices(List<String> names) {
        return names.stream().map(Choice::named).toList();
    }
}
