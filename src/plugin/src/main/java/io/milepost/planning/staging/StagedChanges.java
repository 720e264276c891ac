package io.milepost.planning.staging;

import io.milepost.domain.change.Contents;
import io.milepost.domain.change.IssueEdit;
import io.milepost.domain.change.Part;
import io.milepost.domain.change.StagedChange;
import io.milepost.planning.EditRights;
import io.milepost.planning.GoalLinks;
import io.milepost.planning.GoalParents;
import io.milepost.planning.OneAtATime;
import io.milepost.planning.PlanRevisions;
import io.milepost.planning.ShortWait;
import io.milepost.planning.staging.ChangeProblem.Reason;
import io.milepost.planning.staging.EditableIssues.Present;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries changes that are staged on a roadmap, and writes them: each issue whole or not at all, none held up by another. */
public final class StagedChanges {

    private static final Logger LOG = LoggerFactory.getLogger(StagedChanges.class);

    private final EditableIssues issues;
    private final EditRights rights;
    private final Goals goals;
    private final OneAtATime oneAtATime;
    private final Settling settling;

    public StagedChanges(
            EditableIssues issues, EditRights rights, Goals goals, OneAtATime oneAtATime, Settling settling) {
        this.issues = issues;
        this.rights = rights;
        this.goals = goals;
        this.oneAtATime = oneAtATime;
        this.settling = settling;
    }

    /** What is known of goals' places and plans, and how they are put under each other. */
    public record Goals(GoalParents parents, GoalLinks links, PlanRevisions plans) {}

    /** Those of the issues that the person may edit at all. */
    public Set<Long> editable(String personKey, Collection<Long> issueIds) {
        return rights.editable(Optional.of(personKey), issueIds);
    }

    /** The issues that have to wait for one, whoever may see them. */
    public Set<Long> blocked(long issueId) {
        return issues.read(Set.of(issueId), Set.of(Part.BLOCKS)).values().stream()
                .flatMap(present -> present.contents().of(Part.BLOCKS).stream())
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    /** What would come of the changes, one after the other; writes nothing. */
    public List<ChangeOutcome> tried(String personKey, List<StagedChange> changes) {
        ChangeRules rules = rules(personKey, changes);
        Map<Long, Present> now = issues.read(ids(changes), parts(changes));
        return changes.stream()
                .map(change -> judged(change, Optional.ofNullable(now.get(change.issueId())), rules))
                .map(judged -> judged.isRefused() || judged.isUnchanged() ? judged : checked(personKey, judged, now))
                .toList();
    }

    /**
     * Writes the changes one after the other, each as what is there at that moment allows. Returns when the numbers have
     * followed, or two seconds after the last one, whichever comes first.
     */
    public List<ChangeOutcome> write(String personKey, List<StagedChange> changes) {
        List<ChangeOutcome> outcomes = new ArrayList<>();
        ChangeRules rules = rules(personKey, changes);
        Runnable all = () -> changes.forEach(change -> outcomes.add(written(personKey, change, rules)));
        if (parts(changes).contains(Part.GOALS)) {
            oneAtATime.run(all);
        } else {
            all.run();
        }
        Set<Long> written = outcomes.stream()
                .filter(ChangeOutcome::isWritten)
                .map(ChangeOutcome::issueId)
                .collect(Collectors.toSet());
        ShortWait.until(() -> settling.isSettled(written));
        return outcomes;
    }

    private ChangeRules rules(String personKey, List<StagedChange> changes) {
        Set<Long> named = new HashSet<>(ids(changes));
        changes.forEach(change -> {
            change.from().of(Part.GOALS).forEach(goal -> named.add(Long.valueOf(goal)));
            change.to().of(Part.GOALS).forEach(goal -> named.add(Long.valueOf(goal)));
        });
        return ChangeRules.read(Optional.of(personKey), rights, goals.parents(), issues, goals.plans(), named);
    }

    private ChangeOutcome judged(StagedChange change, Optional<Present> found, ChangeRules rules) {
        if (found.isEmpty()) {
            return ChangeOutcome.refused(change.issueId(), ChangeProblem.ofWhole(Reason.GONE));
        }
        Present present = found.get();
        Contents now = contents(change, present, rules);
        IssueEdit edit = change.edit(now);
        List<ChangeProblem> problems = edit.isNone() ? List.of() : rules.problems(edit, present);
        Contents conflict = change.overwrite() ? Contents.NONE : now.only(change.conflicts(now));
        ChangeOutcome outcome = new ChangeOutcome(edit, conflict, problems);
        if (outcome.isWritten()) {
            rules.note(edit, present);
        }
        return outcome;
    }

    private static Contents contents(StagedChange change, Present present, ChangeRules rules) {
        return present.isGoal()
                ? present.contents().with(Part.GOALS, values(rules.parentOf(change.issueId())))
                : present.contents();
    }

    private static Set<String> values(OptionalLong parent) {
        return parent.stream().mapToObj(Long::toString).collect(Collectors.toSet());
    }

    private ChangeOutcome checked(String personKey, ChangeOutcome judged, Map<Long, Present> now) {
        IssueEdit byJira = byJira(judged.edit(), now.get(judged.issueId()));
        return byJira.isNone() ? judged : judged.but(issues.check(personKey, byJira));
    }

    private ChangeOutcome written(String personKey, StagedChange change, ChangeRules rules) {
        try {
            Optional<Present> present = Optional.ofNullable(
                    issues.read(List.of(change.issueId()), change.to().parts()).get(change.issueId()));
            ChangeOutcome judged = judged(change, present, rules);
            return judged.isWritten() ? judged.but(write(personKey, judged.edit(), present.orElseThrow())) : judged;
        } catch (RuntimeException e) {
            LOG.error("Issue {} could not be changed as {} staged it", change.issueId(), personKey, e);
            return ChangeOutcome.refused(change.issueId(), ChangeProblem.ofWhole(Reason.FAILED));
        }
    }

    private List<ChangeProblem> write(String personKey, IssueEdit edit, Present present) {
        boolean moves = present.isGoal() && edit.changes(Part.GOALS);
        if (moves) {
            goals.links().replaceParent(edit.issueId(), ChangeRules.parent(edit), personKey);
        }
        IssueEdit byJira = byJira(edit, present);
        List<ChangeProblem> problems = byJira.isNone() ? List.of() : issues.write(personKey, byJira);
        if (moves && !problems.isEmpty()) {
            goals.links().replaceParent(edit.issueId(), ChangeRules.parent(edit.inverse()), personKey);
        }
        return problems;
    }

    /** Where a goal stands is no question of its own fields. */
    private static IssueEdit byJira(IssueEdit edit, Present present) {
        Set<Part> parts = new HashSet<>(edit.after().parts());
        if (present.isGoal()) {
            parts.remove(Part.GOALS);
        }
        return edit.only(parts);
    }

    private static Collection<Long> ids(List<StagedChange> changes) {
        return changes.stream().map(StagedChange::issueId).collect(Collectors.toSet());
    }

    private static Set<Part> parts(List<StagedChange> changes) {
        return changes.stream().flatMap(change -> change.to().parts().stream()).collect(Collectors.toSet());
    }
}
