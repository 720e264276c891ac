package io.milepost.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.domain.IssueValues;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Span;
import io.milepost.domain.Traits;
import io.milepost.domain.plan.Rules;
import io.milepost.lookup.PlanZone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what stands in issues' fields: dates, estimates and numbers. */
public final class IssueFields {

    private final CustomFieldManager fields;
    private final PlanZone zone;

    public IssueFields(CustomFieldManager fields, PlanZone zone) {
        this.fields = fields;
        this.zone = zone;
    }

    /** For many issues: the fields are looked up once. */
    Function<Issue, IssueValues> reader(Rules rules) {
        Spans spans = new Spans(rules.startDateFieldId().map(fields::getCustomFieldObject), zone.zone());
        List<CustomField> weights = existing(rules.weightFieldIds());
        return issue -> new IssueValues(
                numbers(issue, weights),
                estimate(issue),
                rules.isGoal(issue.getIssueTypeId()) ? spans.of(issue) : Span.OPEN,
                issue.getUpdated().toInstant());
    }

    /** For many issues: the fields are looked up once. */
    Function<Issue, Traits> traits(Rules rules) {
        Spans spans = new Spans(rules.startDateFieldId().map(fields::getCustomFieldObject), zone.zone());
        LaneFieldValues lanes = new LaneFieldValues(fields, rules.laneFieldIds());
        return issue -> new Traits(
                spans.planned(issue),
                Optional.ofNullable(issue.getAssignee()).map(ApplicationUser::getKey),
                lanes.of(issue));
    }

    boolean has(String fieldId) {
        return fields.getCustomFieldObject(fieldId) != null;
    }

    /** By issue id; issues without any of these numbers are absent. */
    Map<Long, Map<String, KpiValue>> numbers(Collection<Issue> issues, Set<String> fieldIds) {
        List<CustomField> asked = existing(fieldIds);
        Map<Long, Map<String, KpiValue>> numbers = new HashMap<>();
        issues.forEach(issue -> numbers.put(issue.getId(), numbers(issue, asked)));
        numbers.values().removeIf(Map::isEmpty);
        return numbers;
    }

    private List<CustomField> existing(Set<String> fieldIds) {
        return fieldIds.stream()
                .map(fields::getCustomFieldObject)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<String, KpiValue> numbers(Issue issue, List<CustomField> fields) {
        Map<String, KpiValue> numbers = new HashMap<>();
        fields.forEach(field ->
                number(issue.getCustomFieldValue(field)).ifPresent(value -> numbers.put(field.getId(), value)));
        return numbers;
    }

    /** Jira keeps numbers as floating point; what no KPI can hold counts as empty. */
    private static Optional<KpiValue> number(Object value) {
        return Stream.ofNullable(value)
                .filter(Number.class::isInstance)
                .map(number -> ((Number) number).doubleValue())
                .filter(Double::isFinite)
                .map(number -> BigDecimal.valueOf(number).setScale(KpiValue.DIGITS, RoundingMode.HALF_UP))
                .filter(KpiValue::holds)
                .map(KpiValue::new)
                .findFirst();
    }

    private static OptionalLong estimate(Issue issue) {
        return Stream.ofNullable(issue.getOriginalEstimate())
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
