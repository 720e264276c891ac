package io.milepost.bench;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Facts;
import io.milepost.domain.GoalLink;
import io.milepost.domain.IssueFact;
import io.milepost.domain.IssueValues;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Occasion;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.Relations;
import io.milepost.domain.Span;
import io.milepost.domain.Traits;
import io.milepost.domain.WorkState;
import io.milepost.domain.plan.Rules;
import io.milepost.recalculation.IssueChange;
import io.milepost.recalculation.IssueFacts;
import io.milepost.recalculation.IssueHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** A Jira that costs nothing: it knows the issues of a plan by their ids and remembers only how far the work on each is. */
final class PlayedJira implements IssueFacts, IssueHistory {

    private static final Optional<String> PERSON = Optional.of("JIRAUSER10100");
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final Instant AT = Instant.parse("2027-01-01T09:00:00Z");

    private final PlanShape plan;
    private final AtomicReferenceArray<Progress> progress;
    private final ConcurrentMap<Long, Cause> lastChange = new ConcurrentHashMap<>();
    private final AtomicLong changeIds = new AtomicLong();

    PlayedJira(PlanShape plan) {
        this.plan = plan;
        this.progress = new AtomicReferenceArray<>(plan.activities() + 1);
        plan.activityIds().forEach(id -> progress.set((int) id, Progress.values()[(int) (id % 3)]));
    }

    PlanShape plan() {
        return plan;
    }

    /** Moves an activity to its next status, and round again; answers with the hint of its event. */
    IssueChange transition(long activity) {
        Progress from = progress.get((int) activity);
        Progress to = Progress.values()[(from.ordinal() + 1) % 3];
        progress.set((int) activity, to);
        Occasion occasion = new Occasion(AT, PERSON, OptionalLong.of(changeIds.incrementAndGet()));
        lastChange.put(
                activity,
                new Cause(
                        CauseKind.TRANSITION,
                        OptionalLong.of(activity),
                        occasion,
                        Optional.of(from.name()),
                        Optional.of(to.name())));
        return IssueChange.of(activity, CauseKind.TRANSITION, AT, PERSON);
    }

    IssueFact fact(long issue) {
        boolean isGoal = plan.isGoal(issue);
        OptionalLong above = isGoal ? plan.parentOf(issue) : OptionalLong.of(plan.goalOf(issue));
        List<GoalLink> links = above.stream()
                .mapToObj(
                        goal -> new GoalLink(plan.linkIdOf(issue), goal, Facts.EPIC, 1, isGoal ? Path.LINK : Path.EPIC))
                .toList();
        Progress reached = isGoal ? Progress.TO_DO : progress.get((int) issue);
        return new IssueFact(
                issue,
                1,
                isGoal ? Facts.EPIC : Facts.STORY,
                new WorkState(reached, reached.name(), Optional.empty()),
                new Relations(OptionalLong.empty(), Set.of(), links, Set.of(), Set.of()),
                IssueValues.NONE);
    }

    /** Two weeks somewhere in a year, one of twenty people, one or two of twelve channels. */
    static Traits traits(long activity) {
        LocalDate start = NEW_YEAR.plusDays(activity * 37 % 350);
        Set<String> channels = new HashSet<>(List.of("Channel " + activity % 12, "Channel " + activity * 7 % 12));
        return new Traits(
                new Span(Optional.of(start), Optional.of(start.plusDays(activity % 28))),
                Optional.of("person" + activity % 20),
                Map.of("channel", channels));
    }

    @Override
    public Map<Long, IssueFact> read(Collection<Long> issueIds, Rules rules) {
        return issueIds.stream().distinct().collect(Collectors.toMap(Function.identity(), this::fact));
    }

    @Override
    public Map<Long, Map<String, KpiValue>> numbers(Collection<Long> issueIds, Set<String> fieldIds) {
        return Map.of();
    }

    @Override
    public Map<Long, Traits> traits(Collection<Long> issueIds, Rules rules) {
        return issueIds.stream().distinct().collect(Collectors.toMap(Function.identity(), PlayedJira::traits));
    }

    @Override
    public List<Long> updatedSince(Instant time) {
        return List.of();
    }

    @Override
    public long[] allIds() {
        return LongStream.concat(plan.activityIds(), plan.allGoals().sorted()).toArray();
    }

    @Override
    public List<NumberChange> numberChanges(Map<Long, Set<String>> fieldIdsByIssue) {
        return List.of();
    }

    @Override
    public Map<Long, List<Cause>> since(Map<Long, Instant> sinceByIssue, Set<String> numberFieldIds) {
        return sinceByIssue.keySet().stream()
                .filter(lastChange::containsKey)
                .collect(Collectors.toMap(Function.identity(), issue -> List.of(lastChange.get(issue))));
    }
}
