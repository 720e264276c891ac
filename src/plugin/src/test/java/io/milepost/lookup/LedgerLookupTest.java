package io.milepost.lookup;

import static io.milepost.domain.Progress.DONE;
import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Delivery;
import io.milepost.domain.GoalState;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.Occasion;
import io.milepost.domain.PlanDetail;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.StateChange;
import io.milepost.lookup.CauseView.Subject;
import io.milepost.lookup.CauseView.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LedgerLookupTest {

    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");
    private static final StateChange HALF_TO_WHOLE = new StateChange(
            GoalState.of(OptionalLong.empty(), new Delivery(1_000_000, 500_000)),
            GoalState.of(OptionalLong.empty(), new Delivery(1_000_000, 1_000_000)));

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .person("ben", "Ben Berg")
            .issue(10, "MKT-10", "Keep customers", DONE)
            .issue(11, "MKT-11", "Loyalty programme", DONE)
            .goal(10, OptionalLong.empty())
            .contributes(11, 10);
    private final LedgerLookup ledger = world.ledgerLookup();

    private void entry(long id, Cause... causes) {
        world.entry(new LedgerEntry(id, 10, new RuleStamp(AT, 1), HALF_TO_WHOLE, List.of(causes)));
    }

    private static Cause transition(long issueId) {
        return new Cause(
                CauseKind.TRANSITION,
                OptionalLong.of(issueId),
                Occasion.of(AT, Optional.of("ben")),
                Optional.of("In Progress"),
                Optional.of("Done"));
    }

    private CauseView onlyCause() {
        return ledger.page(ANNA, "MKT-10", LedgerFilter.ALL, 0, 10)
                .entries()
                .get(0)
                .causes()
                .get(0);
    }

    @Nested
    class WhenTheReaderSeesTheIssue {

        @Test
        void namesIssueStatusesAndPerson() {
            entry(1, transition(11));

            assertThat(onlyCause().hidden()).isFalse();
            assertThat(onlyCause().subject()).contains(new Subject("MKT-11", "Loyalty programme"));
            assertThat(onlyCause().wording())
                    .isEqualTo(new Wording(
                            Optional.of("In Progress"),
                            Optional.of("Done"),
                            Optional.of(new Person("ben", "Ben Berg")),
                            Optional.empty()));
        }

        @Test
        void putsTheNewestFirstAndPages() {
            entry(1, transition(11));
            entry(2, transition(11));
            entry(3, transition(11));

            LedgerPage page = ledger.page(ANNA, "MKT-10", LedgerFilter.ALL, 1, 1);

            assertThat(page.total()).isEqualTo(3);
            assertThat(page.entries()).extracting(EntryView::id).containsExactly(2L);
        }
    }

    @Nested
    class WhenOnlySomeEntriesAreAskedFor {

        @BeforeEach
        void entries() {
            entry(1, transition(11));
            entry(2, Cause.ofIssue(CauseKind.CREATED, 11, Occasion.of(AT, Optional.of("anna"))));
            entry(3, transition(11));
            world.entry(new LedgerEntry(
                    4,
                    10,
                    new RuleStamp(AT.plus(Duration.ofDays(1)), 1),
                    HALF_TO_WHOLE,
                    List.of(transition(11), Cause.ofIssue(CauseKind.CREATED, 11, Occasion.of(AT, Optional.empty())))));
        }

        private List<Long> found(String kind, String person, String from, String to) {
            LedgerFilter filter = new LedgerFilter(
                    Optional.ofNullable(kind).map(CauseKind::valueOf),
                    Optional.ofNullable(person),
                    Optional.ofNullable(from).map(LocalDate::parse),
                    Optional.ofNullable(to).map(LocalDate::parse));
            LedgerPage page = ledger.page(ANNA, "MKT-10", filter, 0, 2);
            assertThat(page.total()).isGreaterThanOrEqualTo(page.entries().size());
            return page.entries().stream().map(EntryView::id).toList();
        }

        @Test
        void findsThemByKindAndPerson() {
            assertThat(found("TRANSITION", null, null, null)).containsExactly(4L, 3L);
            assertThat(found("CREATED", null, null, null)).containsExactly(4L, 2L);
            assertThat(found(null, "ben", null, null)).containsExactly(4L, 3L);
            assertThat(found("CREATED", "ben", null, null)).isEmpty();
        }

        @Test
        void findsThemByDays() {
            assertThat(found(null, null, "2026-11-21", null)).containsExactly(4L);
            assertThat(found(null, null, null, "2026-11-20")).containsExactly(3L, 2L);
            assertThat(found("TRANSITION", null, "2026-11-20", "2026-11-20")).containsExactly(3L, 1L);
        }

        @Test
        void findsNobodyByWhatIsHidden() {
            world.hide(11);

            assertThat(found(null, "ben", null, null)).isEmpty();
            assertThat(found("TRANSITION", null, null, null)).containsExactly(4L, 3L);
        }
    }

    @Nested
    class WhenTheIssueIsHiddenFromTheReader {

        @Test
        void countsTheCauseAndSaysNothingMore() {
            world.hide(11);
            entry(1, transition(11));

            assertThat(onlyCause().hidden()).isTrue();
            assertThat(onlyCause().kind()).isEqualTo(CauseKind.TRANSITION);
            assertThat(onlyCause().subject()).isEmpty();
            assertThat(onlyCause().wording())
                    .isEqualTo(new Wording(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        }

        @Test
        void saysNothingOfWhatWasPlannedThereEither() {
            world.hide(11);
            PlanDetail detail = new PlanDetail("target", Optional.of("Secret deals"), "Told nobody");
            entry(
                    1,
                    new Cause(
                            CauseKind.TARGET,
                            OptionalLong.of(11),
                            Occasion.of(AT, Optional.of("ben")),
                            Optional.of("40"),
                            Optional.of("46"),
                            Optional.of(detail)));

            assertThat(onlyCause().wording())
                    .isEqualTo(new Wording(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        }

        @Test
        void stillShowsTheCausesBesideIt() {
            world.issue(12, "MKT-12", "Open to all", DONE).hide(11);
            entry(1, transition(11), transition(12));

            assertThat(ledger.page(ANNA, "MKT-10", LedgerFilter.ALL, 0, 10)
                            .entries()
                            .get(0)
                            .causes())
                    .extracting(CauseView::hidden)
                    .containsExactly(true, false);
        }
    }

    @Nested
    class WhenTheIssueIsDeleted {

        @Test
        void isNotNamedBecauseNobodyCanSayAnyMoreWhoMightSeeIt() {
            world.delete(11);
            entry(1, Cause.ofIssue(CauseKind.DELETED, 11, Occasion.of(AT, Optional.of("ben"))));

            assertThat(onlyCause().hidden()).isTrue();
            assertThat(onlyCause().wording().person()).isEmpty();
        }
    }

    @Nested
    class WhenAWholeRunIsTheCause {

        @Test
        void needsNoIssueToBeShown() {
            entry(1, Cause.ofRun(CauseKind.RECALCULATION, Occasion.of(AT, Optional.empty())));

            assertThat(onlyCause().hidden()).isFalse();
            assertThat(onlyCause().subject()).isEmpty();
        }
    }

    @Nested
    class WhenTheGoalIsHidden {

        @Test
        void hasNoLedgerEither() {
            world.hide(10);

            assertThatThrownBy(() -> ledger.page(ANNA, "MKT-10", LedgerFilter.ALL, 0, 10))
                    .isInstanceOf(UnknownGoalException.class);
        }
    }
}
