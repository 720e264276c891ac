package io.milepost.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import io.milepost.domain.Cause;
import io.milepost.domain.KpiValue;
import io.milepost.domain.plan.Rules;
import io.milepost.recalculation.CurrentRules;
import io.milepost.recalculation.IssueHistory;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads Jira's change histories, which name custom fields by their names. */
public final class JiraIssueHistory implements IssueHistory {

    private static final String ESTIMATE = "timeoriginalestimate";
    private static final String DUE_DATE = "duedate";

    private final BulkIssues issues;
    private final ChangeHistoryManager histories;
    private final CustomFieldManager fields;
    private final IssueFields values;
    private final CurrentRules rules;

    public JiraIssueHistory(
            BulkIssues issues,
            ChangeHistoryManager histories,
            CustomFieldManager fields,
            IssueFields values,
            CurrentRules rules) {
        this.issues = issues;
        this.histories = histories;
        this.fields = fields;
        this.values = values;
        this.rules = rules;
    }

    @Override
    public Map<Long, List<Cause>> since(Map<Long, Instant> sinceByIssue, Set<String> numberFieldIds) {
        Rules current = rules.rules();
        ChangeCauses causes = new ChangeCauses(fields(current, numberFieldIds));
        Map<Long, List<Cause>> found = new HashMap<>();
        for (Issue issue : issues.read(sinceByIssue.keySet())) {
            boolean isGoal = current.isGoal(issue.getIssueTypeId());
            List<Cause> told = changes(issue, sinceByIssue.get(issue.getId())).stream()
                    .flatMap(change -> causes.of(issue.getId(), isGoal, change))
                    .toList();
            if (!told.isEmpty()) {
                found.put(issue.getId(), told);
            }
        }
        return found;
    }

    private ChangeCauses.Fields fields(Rules current, Set<String> numberFieldIds) {
        Set<String> numbers = named(numberFieldIds).collect(Collectors.toSet());
        if (current.weighsByEstimate()) {
            numbers.add(ESTIMATE);
        }
        Set<String> dates = named(current.startDateFieldId().stream().collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        dates.add(DUE_DATE);
        return new ChangeCauses.Fields(current.allNotDeliveredResolutionIds(), numbers, dates);
    }

    private Stream<String> named(Set<String> fieldIds) {
        return fieldIds.stream()
                .map(fields::getCustomFieldObject)
                .filter(Objects::nonNull)
                .map(CustomField::getName);
    }

    private List<ChangeHistory> changes(Issue issue, Instant since) {
        return histories.getChangeHistoriesSince(issue, Date.from(since));
    }

    @Override
    public List<NumberChange> numberChanges(Map<Long, Set<String>> fieldIdsByIssue) {
        Set<String> all = new HashSet<>();
        fieldIdsByIssue.values().forEach(all::addAll);
        Map<String, String> names = new HashMap<>();
        all.forEach(id -> named(Set.of(id)).forEach(name -> names.put(id, name)));
        return issues.read(fieldIdsByIssue.keySet()).stream()
                .flatMap(issue -> numberChanges(issue, names(fieldIdsByIssue, issue, names)))
                .sorted(Comparator.comparing(
                                (NumberChange change) -> change.occasion().at())
                        .thenComparingLong(
                                change -> change.occasion().changeId().orElse(0)))
                .toList();
    }

    private Stream<NumberChange> numberChanges(Issue issue, Map<String, String> idByName) {
        List<ChangeHistory> changes = histories.getChangeHistories(issue);
        Map<String, KpiValue> now =
                values.numbers(List.of(issue), Set.copyOf(idByName.values())).getOrDefault(issue.getId(), Map.of());
        return Stream.concat(
                NumberChanges.atCreation(issue, changes, idByName, now),
                changes.stream().flatMap(change -> NumberChanges.in(change, issue.getId(), idByName)));
    }

    /** By name the id of each field that is asked of this issue. */
    private static Map<String, String> names(
            Map<Long, Set<String>> fieldIdsByIssue, Issue issue, Map<String, String> nameById) {
        return fieldIdsByIssue.get(issue.getId()).stream()
                .filter(nameById::containsKey)
                .collect(Collectors.toMap(nameById::get, id -> id, (one, other) -> one));
    }
}
