package io.milepost.planning.staging;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.change.Contents;
import io.milepost.domain.change.IssueEdit;
import io.milepost.domain.change.Part;
import io.milepost.domain.change.StagedChange;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import io.milepost.domain.plan.Revision;
import io.milepost.planning.InMemoryPlanning;
import io.milepost.planning.staging.ChangeProblem.Reason;
import io.milepost.planning.staging.StagedChanges.Goals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Changes that Anna has staged on a roadmap. */
class StagedChangesTest {

    private static final String ANNA = "anna";
    private static final long GROW = 1;
    private static final long KEEP = 2;
    private static final long WRITE = 7;
    private static final long CALL = 8;

    private final InMemoryPlanning planning = new InMemoryPlanning();
    private final InMemoryIssues issues = new InMemoryIssues()
            .goal(GROW)
            .goal(KEEP)
            .issue(WRITE, Part.DUE, "2026-05-31")
            .issue(WRITE, Part.GOALS, "1")
            .issue(CALL, Part.DUE);
    private final StagedChanges changes = new StagedChanges(
            issues, planning.rights(), new Goals(planning, planning, planning.plans()), planning, ids -> true);

    private static StagedChange change(long issue, Part part, String from, String to) {
        return new StagedChange(issue, contents(part, from), contents(part, to), false);
    }

    private static Contents contents(Part part, String value) {
        return new Contents(Map.of(part, value == null ? Set.of() : Set.of(value)));
    }

    private ChangeOutcome write(StagedChange change) {
        return changes.write(ANNA, List.of(change)).get(0);
    }

    private void archive(long goal) {
        GoalPlan archived = GoalPlan.NONE.at(GoalStage.ARCHIVED, Optional.empty());
        planning.plans().plan(goal, archived, new Revision.Saving(InMemoryPlanning.NOW, Optional.of(ANNA), ""));
    }

    private static List<Reason> reasons(ChangeOutcome outcome) {
        return outcome.problems().stream().map(ChangeProblem::reason).toList();
    }

    @Nested
    class WhenTheyAreTried {

        @Test
        void tellWhatWouldBeWrittenAndWriteNothing() {
            List<ChangeOutcome> tried = changes.tried(
                    ANNA,
                    List.of(
                            change(WRITE, Part.DUE, "2026-05-31", "2026-06-07"),
                            change(CALL, Part.DUE, "2026-05-01", "2026-05-02")));

            assertThat(tried.get(0).isWritten()).isTrue();
            assertThat(tried.get(0).edit().after()).isEqualTo(contents(Part.DUE, "2026-06-07"));
            assertThat(tried.get(1).conflict()).isEqualTo(contents(Part.DUE, null));
            assertThat(issues.written()).isEmpty();
        }

        @Test
        void tellWhatJiraHasAgainstThem() {
            issues.refuses(WRITE, Part.DUE, "Not before June");

            ChangeOutcome tried = changes.tried(ANNA, List.of(change(WRITE, Part.DUE, "2026-05-31", "2026-05-01")))
                    .get(0);

            assertThat(tried.problems()).containsExactly(ChangeProblem.said(Optional.of(Part.DUE), "Not before June"));
        }
    }

    @Nested
    class WhenTwoHundredAreWrittenOfWhichJiraRefusesThree {

        private final List<StagedChange> batch = new ArrayList<>();
        private final Map<Long, Contents> before = new HashMap<>();

        WhenTwoHundredAreWrittenOfWhichJiraRefusesThree() {
            LongStream.rangeClosed(101, 300).forEach(id -> {
                issues.issue(id, Part.DUE, "2026-05-31");
                before.put(id, issues.of(id));
                batch.add(change(id, Part.DUE, "2026-05-31", "2026-06-07"));
            });
            issues.refuses(110, Part.DUE, "No").refuses(200, Part.DUE, "No").breaksAt(300);
        }

        @Test
        void losesNothingOfTheOthersAndExplainsTheThree() {
            List<ChangeOutcome> outcomes = changes.write(ANNA, batch);

            assertThat(outcomes.stream().filter(ChangeOutcome::isWritten)).hasSize(197);
            assertThat(outcomes.stream().filter(ChangeOutcome::isRefused).map(ChangeOutcome::issueId))
                    .containsExactly(110L, 200L, 300L);
            assertThat(outcomes.stream().filter(ChangeOutcome::isRefused).flatMap(each -> each.problems().stream()))
                    .extracting(ChangeProblem::reason)
                    .containsExactly(Reason.JIRA, Reason.JIRA, Reason.FAILED);
            assertThat(issues.of(299)).isEqualTo(contents(Part.DUE, "2026-06-07"));
            assertThat(issues.of(200)).isEqualTo(contents(Part.DUE, "2026-05-31"));
        }

        @Test
        void isUndoneByOneBatch() {
            List<StagedChange> undo = changes.write(ANNA, batch).stream()
                    .filter(ChangeOutcome::isWritten)
                    .map(ChangeOutcome::edit)
                    .map(IssueEdit::inverse)
                    .map(edit -> new StagedChange(edit.issueId(), edit.before(), edit.after(), false))
                    .toList();

            assertThat(changes.write(ANNA, undo)).hasSize(197).allMatch(ChangeOutcome::isWritten);
            before.forEach((id, contents) -> assertThat(issues.of(id)).isEqualTo(contents));
        }

        @Test
        void doesNothingWhenItIsSentAgain() {
            changes.write(ANNA, batch);
            int written = issues.written().size();

            List<ChangeOutcome> again = changes.write(ANNA, batch);

            assertThat(again.stream().filter(ChangeOutcome::isUnchanged)).hasSize(197);
            assertThat(issues.written()).hasSize(written);
        }
    }

    @Nested
    class WhenSomebodyElseWasQuicker {

        private final StagedChange late = change(WRITE, Part.DUE, "2026-05-01", "2026-05-02");

        @Test
        void areRefusedWithWhatIsThereNow() {
            assertThat(write(late).conflict()).isEqualTo(contents(Part.DUE, "2026-05-31"));
            assertThat(issues.written()).isEmpty();
        }

        @Test
        void areWrittenWhereAnnaWantsItAllTheSame() {
            ChangeOutcome outcome = write(new StagedChange(WRITE, late.from(), late.to(), true));

            assertThat(outcome.isWritten()).isTrue();
            assertThat(outcome.edit().before()).isEqualTo(contents(Part.DUE, "2026-05-31"));
        }

        @Test
        void areRefusedWhereTheyDeletedTheIssue() {
            assertThat(reasons(write(change(99, Part.DUE, null, "2026-05-02")))).containsExactly(Reason.GONE);
        }
    }

    @Nested
    class WhenAnActivityIsToServeAnotherGoal {

        private final StagedChange moved = change(WRITE, Part.GOALS, "1", "2");

        @Test
        void doesSoWhereAnnaMayLinkIt() {
            planning.letsLink(WRITE);

            assertThat(write(moved).isWritten()).isTrue();
            assertThat(issues.of(WRITE).of(Part.GOALS)).containsExactly("2");
        }

        @Test
        void doesNotWhereSheMayNot() {
            assertThat(reasons(write(moved))).containsExactly(Reason.MAY_NOT_LINK);
        }

        @Test
        void servesGoalsOnly() {
            planning.letsLink(WRITE);

            assertThat(reasons(write(change(WRITE, Part.GOALS, "1", "8")))).containsExactly(Reason.NO_GOAL);
        }

        @Test
        void servesNoneThatWasPutAway() {
            planning.letsLink(WRITE);
            archive(KEEP);

            assertThat(reasons(write(moved))).containsExactly(Reason.ARCHIVED);
        }
    }

    @Nested
    class WhenAGoalIsToStandUnderAnother {

        @Test
        void doesSoWhereAnnaMayEditItsPlan() {
            planning.administersProject(ANNA, "MKT");

            assertThat(write(change(KEEP, Part.GOALS, null, "1")).isWritten()).isTrue();
            assertThat(planning.parentOf(KEEP)).isEqualTo(OptionalLong.of(GROW));
            assertThat(issues.written()).isEmpty();
        }

        @Test
        void doesNotWhereSheMayNot() {
            assertThat(reasons(write(change(KEEP, Part.GOALS, null, "1")))).containsExactly(Reason.MAY_NOT_PLAN);
        }

        @Test
        void closesNoLoopWithAnotherChangeOfTheBatch() {
            planning.administersProject(ANNA, "MKT");

            List<ChangeOutcome> tried = changes.tried(
                    ANNA, List.of(change(KEEP, Part.GOALS, null, "1"), change(GROW, Part.GOALS, null, "2")));

            assertThat(tried.get(0).isWritten()).isTrue();
            assertThat(reasons(tried.get(1))).containsExactly(Reason.LOOP);
        }

        @Test
        void staysWhereItIsWhereJiraRefusesTheRest() {
            planning.administersProject(ANNA, "MKT");
            issues.issue(KEEP, Part.DUE).refuses(KEEP, Part.DUE, "No");
            Contents from = contents(Part.GOALS, null).with(Part.DUE, Set.of());
            Contents to = contents(Part.GOALS, "1").with(Part.DUE, Set.of("2026-05-31"));

            assertThat(reasons(write(new StagedChange(KEEP, from, to, false)))).containsExactly(Reason.JIRA);
            assertThat(planning.parentOf(KEEP)).isEmpty();
        }
    }

    @Nested
    class WhenAGoalWasPutAway {

        @Test
        void staysAsItIs() {
            archive(KEEP);
            issues.issue(KEEP, Part.DUE);

            assertThat(reasons(write(change(KEEP, Part.DUE, null, "2026-05-31"))))
                    .containsExactly(Reason.ARCHIVED);
        }
    }

    @Nested
    class WhenAnIssueIsToBlock {

        @Test
        void doesNotBlockItself() {
            planning.letsLink(WRITE);

            assertThat(reasons(write(change(WRITE, Part.BLOCKS, null, "7")))).containsExactly(Reason.BLOCKS_ITSELF);
            assertThat(write(change(WRITE, Part.BLOCKS, null, "8")).isWritten()).isTrue();
        }
    }
}
