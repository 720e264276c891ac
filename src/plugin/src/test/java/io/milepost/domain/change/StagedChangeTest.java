package io.milepost.domain.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What somebody was shown, what he wants, and what is there by now. */
class StagedChangeTest {

    private static final long ISSUE = 7;

    private static Contents contents(Part part, String... values) {
        return new Contents(Map.of(part, Set.of(values)));
    }

    private static StagedChange change(Part part, Set<String> from, Set<String> to) {
        return new StagedChange(ISSUE, new Contents(Map.of(part, from)), new Contents(Map.of(part, to)), false);
    }

    @Nested
    class WhenNobodyElseHasChangedAnything {

        @Test
        void isWrittenAsItIsWanted() {
            StagedChange change = change(Part.DUE, Set.of("2026-05-31"), Set.of("2026-06-07"));
            Contents now = contents(Part.DUE, "2026-05-31");

            assertThat(change.conflicts(now)).isEmpty();
            assertThat(change.edit(now)).isEqualTo(new IssueEdit(ISSUE, now, contents(Part.DUE, "2026-06-07")));
        }

        @Test
        void isPutBackByTheInverseOfWhatWasWritten() {
            Contents now = contents(Part.DUE, "2026-05-31");
            IssueEdit written = change(Part.DUE, Set.of("2026-05-31"), Set.of()).edit(now);
            IssueEdit undo = written.inverse();
            StagedChange sent = new StagedChange(ISSUE, undo.before(), undo.after(), false);

            assertThat(sent.conflicts(written.after())).isEmpty();
            assertThat(sent.edit(written.after()).after()).isEqualTo(now);
        }
    }

    @Nested
    class WhenItIsSentTwice {

        @Test
        void hasNothingToWriteTheSecondTime() {
            StagedChange change = change(Part.DUE, Set.of("2026-05-31"), Set.of("2026-06-07"));
            Contents now = contents(Part.DUE, "2026-06-07");

            assertThat(change.conflicts(now)).isEmpty();
            assertThat(change.edit(now).isNone()).isTrue();
        }

        @Test
        void servesTheSameGoals() {
            StagedChange change = change(Part.GOALS, Set.of("1"), Set.of("2"));
            Contents now = contents(Part.GOALS, "2", "3");

            assertThat(change.conflicts(now)).isEmpty();
            assertThat(change.edit(now).isNone()).isTrue();
        }
    }

    @Nested
    class WhenSomebodyElseWasQuicker {

        @Test
        void isAConflictInThePartThatIsOtherwise() {
            StagedChange change = change(Part.DUE, Set.of("2026-05-31"), Set.of("2026-06-07"));

            assertThat(change.conflicts(contents(Part.DUE, "2026-06-03"))).containsExactly(Part.DUE);
            assertThat(change.conflicts(contents(Part.DUE))).containsExactly(Part.DUE);
        }

        @Test
        void isOneWhereTheGoalThatItLeavesIsGone() {
            StagedChange change = change(Part.GOALS, Set.of("1"), Set.of("2"));

            assertThat(change.conflicts(contents(Part.GOALS, "3"))).containsExactly(Part.GOALS);
        }

        @Test
        void isNoneWhereTheyAddedAGoal() {
            StagedChange change = change(Part.GOALS, Set.of("1"), Set.of("2"));
            Contents now = contents(Part.GOALS, "1", "3");

            assertThat(change.conflicts(now)).isEmpty();
            assertThat(change.edit(now).after()).isEqualTo(contents(Part.GOALS, "2", "3"));
        }
    }

    @Nested
    class WhenAFieldHasSeveralValues {

        @Test
        void losesAndGainsOnlyTheOne() {
            StagedChange change = change(Part.CHANNEL, Set.of("SEO"), Set.of("E-mail"));
            Contents now = contents(Part.CHANNEL, "SEO", "Events");

            assertThat(change.conflicts(now)).isEmpty();
            assertThat(change.edit(now).after()).isEqualTo(contents(Part.CHANNEL, "E-mail", "Events"));
        }
    }

    @Nested
    class WhenBothSidesSpeakOfOtherParts {

        @Test
        void isRefused() {
            Contents due = contents(Part.DUE);
            Contents start = contents(Part.START);

            assertThatThrownBy(() -> new StagedChange(ISSUE, due, start, false))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new StagedChange(ISSUE, Contents.NONE, Contents.NONE, false))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
