package io.milepost.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import io.milepost.domain.GoalLink;
import io.milepost.domain.IssueFact;
import io.milepost.domain.IssueValues;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.Relations;
import io.milepost.domain.Span;
import io.milepost.domain.StateChange;
import io.milepost.domain.WorkState;
import io.milepost.domain.change.IssueEdit;
import io.milepost.domain.change.Part;
import io.milepost.lookup.PlanZone;
import io.milepost.lookup.StatesAfter;
import io.milepost.recalculation.ChangeTrial;
import io.milepost.recalculation.CurrentRules;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what issues would be after changes that nobody has written yet, and has the recalculation calculate with it. */
public final class JiraStatesAfter implements StatesAfter {

    /** Of links that are not there yet; they come after all others. */
    private static final long NO_LINK = Long.MAX_VALUE;

    private static final Set<Part> MOVING = Set.of(Part.START, Part.DUE, Part.STATUS, Part.GOALS);

    private final ChangeTrial trial;
    private final BulkIssues issues;
    private final ConstantsManager constants;
    private final CurrentRules rules;
    private final PlanZone zone;

    public JiraStatesAfter(
            ChangeTrial trial, BulkIssues issues, ConstantsManager constants, CurrentRules rules, PlanZone zone) {
        this.trial = trial;
        this.issues = issues;
        this.constants = constants;
        this.rules = rules;
        this.zone = zone;
    }

    @Override
    public Map<Long, StateChange> of(Collection<IssueEdit> edits) {
        List<IssueEdit> moving = edits.stream()
                .filter(edit -> MOVING.stream().anyMatch(edit::changes))
                .toList();
        Map<Long, Issue> named =
                issues.read(named(moving)).stream().collect(Collectors.toMap(Issue::getId, Function.identity()));
        Map<Long, UnaryOperator<IssueFact>> byIssue = new HashMap<>();
        moving.forEach(edit -> byIssue.put(edit.issueId(), fact -> edited(fact, edit, named)));
        return trial.of(byIssue);
    }

    private static Set<Long> named(List<IssueEdit> edits) {
        Set<Long> named = new HashSet<>();
        edits.forEach(edit -> {
            named.add(edit.issueId());
            edit.added(Part.GOALS).forEach(goal -> named.add(Long.valueOf(goal)));
        });
        return named;
    }

    private IssueFact edited(IssueFact fact, IssueEdit edit, Map<Long, Issue> named) {
        boolean isGoal = rules.rules().isGoal(fact.typeId());
        return new IssueFact(
                fact.id(),
                fact.projectId(),
                fact.typeId(),
                edit.changes(Part.STATUS) ? state(fact.state(), edit) : fact.state(),
                edit.changes(Part.GOALS) ? relations(fact, edit, named, isGoal) : fact.relations(),
                isGoal ? values(fact.values(), edit, named.get(edit.issueId())) : fact.values());
    }

    /** What is done keeps its resolution; with which one somebody else would close it, nobody knows. */
    private WorkState state(WorkState now, IssueEdit edit) {
        String statusId = edit.after().of(Part.STATUS).iterator().next();
        Progress progress = Statuses.progress(constants.getStatus(statusId));
        return new WorkState(progress, statusId, now.resolutionId().filter(kept -> progress == Progress.DONE));
    }

    /** A goal leaves all goals under which it could stand. */
    private Relations relations(IssueFact fact, IssueEdit edit, Map<Long, Issue> named, boolean isGoal) {
        Relations now = fact.relations();
        Stream<GoalLink> kept = now.goalLinks().stream()
                .filter(link -> isGoal
                        ? !rules.rules().isGoal(link.targetTypeId())
                        : !edit.removed(Part.GOALS).contains(Long.toString(link.targetId())));
        Stream<GoalLink> added = edit.added(Part.GOALS).stream()
                .map(goal -> named.get(Long.valueOf(goal)))
                .map(goal ->
                        new GoalLink(NO_LINK, goal.getId(), goal.getIssueTypeId(), goal.getProjectId(), Path.LINK));
        return now.with(Stream.concat(kept, added).toList());
    }

    /** A goal without a start begins with its issue. */
    private IssueValues values(IssueValues now, IssueEdit edit, Issue issue) {
        LocalDate created = LocalDate.ofInstant(issue.getCreated().toInstant(), zone.zone());
        Optional<LocalDate> start = edit.changes(Part.START)
                ? Optional.of(day(edit, Part.START).orElse(created))
                : now.span().start();
        Optional<LocalDate> due =
                edit.changes(Part.DUE) ? day(edit, Part.DUE) : now.span().due();
        return new IssueValues(now.numbers(), now.estimateSeconds(), new Span(start, due), now.updatedAt());
    }

    private static Optional<LocalDate> day(IssueEdit edit, Part part) {
        return edit.after().of(part).stream().findFirst().map(LocalDate::parse);
    }
}
