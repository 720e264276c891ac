package io.milepost.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.domain.Span;
import io.milepost.domain.change.Contents;
import io.milepost.domain.change.Part;
import io.milepost.domain.plan.Rules;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what stands in the parts of issues that can be changed on a roadmap; for many issues the fields are found once. */
final class IssueParts {

    private final Spans spans;
    private final CustomFieldManager fields;
    private final LaneFieldValues lanes;
    private final Map<String, LaneFieldValues> ofFields = new HashMap<>();
    private final IssueTies ties;
    private final Rules rules;

    IssueParts(CustomFieldManager fields, IssueTies ties, Rules rules, Spans spans) {
        this.spans = spans;
        this.fields = fields;
        this.lanes = new LaneFieldValues(fields, Set.of());
        this.ties = ties;
        this.rules = rules;
    }

    Contents of(Issue issue, Set<Part> parts) {
        Map<Part, Set<String>> found = new HashMap<>();
        parts.stream()
                .filter(part -> !part.equals(Part.GOALS) || !rules.isGoal(issue.getIssueTypeId()))
                .forEach(part -> found.put(part, values(issue, part)));
        return new Contents(found);
    }

    private Set<String> values(Issue issue, Part part) {
        return switch (part.word()) {
            case "start" -> day(issue, Span::start);
            case "due" -> day(issue, Span::due);
            case "summary" -> one(issue.getSummary());
            case "owner" -> one(Optional.ofNullable(issue.getAssignee())
                    .map(ApplicationUser::getName)
                    .orElse(null));
            case "status" -> one(issue.getStatusId());
            case "goals" -> ties.goals(issue);
            case "blocks" -> ties.blocked(issue);
            default -> lanes(part).of(issue).getOrDefault(part.word(), Set.of());
        };
    }

    private LaneFieldValues lanes(Part part) {
        return part.fieldId()
                .map(id -> ofFields.computeIfAbsent(id, field -> new LaneFieldValues(fields, Set.of(field))))
                .orElse(lanes);
    }

    private Set<String> day(Issue issue, Function<Span, Optional<LocalDate>> end) {
        return end.apply(spans.planned(issue)).map(LocalDate::toString).stream().collect(Collectors.toSet());
    }

    private static Set<String> one(String value) {
        return value == null ? Set.of() : Set.of(value);
    }
}
