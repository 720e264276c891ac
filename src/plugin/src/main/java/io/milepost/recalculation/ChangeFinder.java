package io.milepost.recalculation;

import io.milepost.domain.ActivityValue;
import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Delivery;
import io.milepost.domain.Occasion;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Rules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what must change in the store so that it says what the issues and plans say. */
public final class ChangeFinder {

    private final ScopeComparison comparison;
    private final GoalValues values;
    private final FieldMeasurements fieldMeasurements;
    private final CauseFinder causes;
    private final CurrentRules rules;
    private final PlanCalendar calendar;

    public ChangeFinder(
            IssueFacts facts,
            IssueHistory history,
            CurrentRules rules,
            GoalStore store,
            Plans plans,
            PlanCalendar calendar) {
        this.comparison = new ScopeComparison(facts, store, plans);
        this.values = new GoalValues(store);
        this.fieldMeasurements = new FieldMeasurements(history, plans, calendar);
        this.causes = new CauseFinder(history, store);
        this.rules = rules;
        this.calendar = calendar;
    }

    /** Reads only; the caller holds the {@link ExclusiveRun} from here until the changes are applied. */
    Finding find(List<IssueChange> batch, Reach reach) {
        Rules current = rules.rules();
        Map<Long, IssueChange> changeByIssue = batch.stream()
                .collect(Collectors.toMap(IssueChange::issueId, Function.identity(), IssueChange::joinedBy));
        Comparison found = comparison.of(changeByIssue.keySet(), reach, current);
        List<Measurement> measured = measured(changeByIssue, found);
        Planned planned = found.goals().planned().with(measured);
        GoalMoves moves =
                new StateStep(found, planned, current, calendar).moves(values.after(found.values(), found.needs()));
        Reasons reasons = new Reasons(found, moves, newsOf(changeByIssue, measured));
        Map<Long, Set<Long>> origins = reasons.originsByGoal();
        Map<Long, List<Cause>> causesByGoal = causes.causes(origins, changeByIssue, numberFields(current, found));
        Changes changes = new Changes(
                new RuleStamp(calendar.now(), current.version()),
                found.scope().goals(),
                found.scope().removed(),
                found.scope().set(),
                new KpiChanges(found.values(), found.newFields(), all(measured, moves, planned)),
                found.activities(),
                shifts(found, moves, causesByGoal));
        return new Finding(
                changes,
                originByChangedIssue(found, reasons, measured),
                origins,
                found.scope().relinked());
    }

    /** What fields of goals' issues tell, and what was found of the goals that are still there. */
    private List<Measurement> measured(Map<Long, IssueChange> changeByIssue, Comparison found) {
        Set<Long> goals = found.scope().goalsOfScope();
        Stream<Measurement> ofChanges = changeByIssue.values().stream()
                .filter(change -> goals.contains(change.issueId()))
                .flatMap(change -> change.measured().stream());
        return Stream.concat(fieldMeasurements.of(goals, found.goals().planned()).stream(), ofChanges)
                .toList();
    }

    /** The goals of which it is known from elsewhere than their issues that something is new. */
    private static Set<Long> newsOf(Map<Long, IssueChange> changeByIssue, List<Measurement> measured) {
        Set<Long> news = changeByIssue.values().stream()
                .filter(change -> !change.told().isEmpty())
                .map(IssueChange::issueId)
                .collect(Collectors.toSet());
        measured.forEach(measurement -> news.add(measurement.kpi().goalId()));
        return news;
    }

    private static Set<String> numberFields(Rules rules, Comparison found) {
        Set<String> fields = new HashSet<>(rules.weightFieldIds());
        found.values().keys().map(ActivityValue.Key::fieldId).forEach(fields::add);
        fields.addAll(FieldMeasurements.fields(found.goals().planned()));
        return fields;
    }

    private List<Measurement> all(List<Measurement> measured, GoalMoves moves, Planned planned) {
        return Stream.concat(measured.stream(), NewReadings.of(moves.calculated(), planned, calendar))
                .toList();
    }

    private static Map<Long, Long> originByChangedIssue(Comparison found, Reasons reasons, List<Measurement> measured) {
        Map<Long, Long> origins = new HashMap<>(reasons.originByWrongGoal());
        measured.stream()
                .map(measurement -> measurement.kpi().goalId())
                .forEach(goal -> origins.put(goal, found.scope().originOf(goal)));
        found.values()
                .keys()
                .map(ActivityValue.Key::activityId)
                .forEach(activity -> origins.put(activity, found.scope().originOf(activity)));
        found.activities()
                .ids()
                .forEach(activity -> origins.put(activity, found.scope().originOf(activity)));
        origins.putAll(found.scope().originByChangedIssue());
        return origins;
    }

    private Map<Long, GoalShift> shifts(Comparison found, GoalMoves moves, Map<Long, List<Cause>> causesByGoal) {
        List<Cause> time = List.of(Cause.ofRun(CauseKind.CLOCK, Occasion.of(calendar.now(), Optional.empty())));
        Map<Long, Delivery> own = found.scope().ownShifts();
        Map<Long, GoalShift> shifts = new HashMap<>();
        own.forEach((goal, shift) ->
                shifts.put(goal, new GoalShift(shift, found.goals().standing(goal), List.of())));
        moves.changes().forEach((goal, move) -> {
            List<Cause> why = moves.byTime().contains(goal) ? time : causesByGoal.getOrDefault(goal, List.of());
            shifts.put(goal, new GoalShift(own.getOrDefault(goal, Delivery.NONE), move, why));
        });
        return shifts;
    }
}
