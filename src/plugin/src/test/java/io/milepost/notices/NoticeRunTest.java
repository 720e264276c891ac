package io.milepost.notices;

import static io.milepost.domain.notice.NewsExamples.AT;
import static io.milepost.domain.notice.NewsExamples.by;
import static io.milepost.domain.notice.NewsExamples.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.GoalState;
import io.milepost.domain.Health;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.StateChange;
import io.milepost.domain.notice.Fact.Mentioned.Place;
import io.milepost.domain.notice.Notice;
import io.milepost.domain.notice.NoticeKind;
import io.milepost.domain.notice.WrittenText;
import io.milepost.domain.plan.GoalStage;
import io.milepost.recalculation.InMemoryPlans;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NoticeRunTest {

    private static final Cause ANNAS = by("anna", CauseKind.TRANSITION);
    private static final Cause RULES = by(null, CauseKind.RULES);

    private final NoticeWorld world = new NoticeWorld();
    private final InMemoryPlans plans = new InMemoryPlans();
    private Instant now = AT;

    private int run() {
        return new NoticeRun(world, world, plans, new Telling(world, world), world, world, NoticeWorld.at(now)).run();
    }

    private void happened(long id, Instant at, Health from, Health to, Cause... causes) {
        StateChange change = new StateChange(GoalState.NONE.with(from), GoalState.NONE.with(to));
        world.ledger.add(new LedgerEntry(id, 1, new RuleStamp(at, 1), change, List.of(causes)));
    }

    private void wrote(String by, String text) {
        world.texts.add(new WrittenText(1, Place.MEASUREMENT, world.texts.size() + 1L, now, Optional.of(by), text, ""));
    }

    @BeforeEach
    void annaAndBenWatchTheGoal() {
        world.concerned.put(1L, Set.of("anna", "ben"));
    }

    @Nested
    class WhenItRunsForTheFirstTime {

        @Test
        void tellsNobodyOfWhatWasThereBefore() {
            happened(5, AT, Health.ON_TRACK, Health.AT_RISK, ANNAS);
            wrote("anna", "[~ben]");

            assertThat(run()).isZero();
            assertThat(run()).isZero();
            assertThat(world.told).isEmpty();
        }
    }

    @Nested
    class WhenItHasRunBefore {

        @BeforeEach
        void firstRun() {
            happened(5, AT, Health.TOO_EARLY, Health.ON_TRACK, ANNAS);
            run();
            now = AT.plus(Duration.ofHours(1));
        }

        @Test
        void tellsThoseWhomTheGoalConcernsButNotWhoDidIt() {
            happened(6, now, Health.ON_TRACK, Health.AT_RISK, ANNAS);

            assertThat(run()).isEqualTo(1);
            assertThat(world.people()).containsExactly("ben");
            assertThat(world.told.values()).extracting(Notice::at).containsExactly(now);
        }

        @Test
        void tellsEverybodyOfWhatTheTimeDid() {
            happened(6, now, Health.ON_TRACK, Health.AT_RISK, by(null, CauseKind.CLOCK));

            run();

            assertThat(world.people()).containsExactlyInAnyOrder("anna", "ben");
        }

        @Test
        void tellsOnceHoweverOftenItRuns() {
            happened(6, now, Health.ON_TRACK, Health.AT_RISK, ANNAS);

            assertThat(run()).isEqualTo(1);
            assertThat(run()).isZero();
        }

        @Test
        void tellsNobodyOfARecalculation() {
            happened(6, now, Health.ON_TRACK, Health.AT_RISK, RULES);

            assertThat(run()).isZero();
        }

        @Test
        void tellsNobodyOfWhatIsLongAgo() {
            now = AT.plus(Duration.ofDays(30));
            happened(7, AT.plus(Duration.ofDays(22)), Health.ON_TRACK, Health.AT_RISK, ANNAS);
            assertThat(run()).isZero();
        }

        @Test
        void tellsNobodyOfADraft() {
            plans.plan(1, plan(GoalStage.DRAFT, List.of()));
            happened(6, now, Health.ON_TRACK, Health.AT_RISK, ANNAS);

            assertThat(run()).isZero();
        }

        @Test
        void readsAsManyLinesAsThereAre() {
            for (int line = 6; line < 1_300; line++) {
                happened(line, now, Health.ON_TRACK, line == 1_299 ? Health.OFF_TRACK : Health.AT_RISK, ANNAS);
            }

            assertThat(run()).isEqualTo(2);
        }

        @Test
        void tellsThoseWhoAreMentionedAndHaveAnAccount() {
            wrote("key-anna", "[~anna] [~dana] [~nobody]");

            assertThat(run()).isEqualTo(1);
            assertThat(world.told.values()).singleElement().satisfies(notice -> {
                assertThat(notice.personKey()).isEqualTo("key-dana");
                assertThat(notice.kind()).isEqualTo(NoticeKind.MENTIONED);
            });
        }
    }
}
