package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Delivery;
import io.milepost.domain.GoalState;
import io.milepost.domain.GoalState.Judged;
import io.milepost.domain.GoalState.Place;
import io.milepost.domain.Health;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.Occasion;
import io.milepost.domain.Progress;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import io.milepost.domain.StateChange;
import io.milepost.lookup.FutureDayException;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.PlanExamples;
import io.milepost.planning.InMemoryPlanning;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.Request;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What REST answers of days in the past, held against files that show the contract in full. */
class PastAnswersTest {

    private static final Instant AT = Instant.parse("2026-04-15T10:00:00Z");

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(10, "MKT-10", "Keep customers", Progress.DONE, Optional.empty(), "2026-01-01", "2027-01-01")
            .goal(10, OptionalLong.empty());
    private final InMemoryPlanning planning = new InMemoryPlanning();
    private final Request request = mock(Request.class);
    private final GoalState before = state(1_000_000, 80_000, Health.TOO_EARLY);
    private final GoalState then = state(1_000_000, 150_000, Health.AT_RISK);

    PastAnswersTest() {
        world.past().from("2026-04-15T10:00:00Z", 10, then);
        world.plans().plan(10, PlanExamples.of(PlanExamples.retention())).measured(10, "k1", "2026-04-15", "71.9");
    }

    private static GoalState state(long done, long result, Health health) {
        Span span = new Span(Optional.of(LocalDate.parse("2026-01-01")), Optional.of(LocalDate.parse("2026-12-31")));
        return new GoalState(
                new Delivery(4_000_000, done),
                Optional.of(Share.ofMillionths(result)),
                new Place(OptionalLong.empty(), Optional.empty(), span),
                new Judged(Optional.of(LocalDate.parse("2026-04-15")), health));
    }

    private RoadmapResource roadmap() {
        return new RoadmapResource(world.roadmaps(), world.keptPlans(), () -> ANNA, planning.rights());
    }

    private GoalsResource goals() {
        return new GoalsResource(world.goalLookup(), planning.setParentGoal(), () -> ANNA);
    }

    @Nested
    class WhenADayInThePastIsRead {

        @Test
        void showsTheRoadmapOfThatDay() throws IOException {
            Golden.assertSame(
                    roadmap()
                            .roadmap("MKT", null, "2026-05-01", "false", request)
                            .getEntity(),
                    "roadmap-as-of.json");
        }

        @Test
        void showsAGoalOfThatDayWithoutActivities() throws IOException {
            Golden.assertSame(
                    goals().goal("MKT-10", "2026-05-01", "0", "500", request).getEntity(), "goal-as-of.json");
        }

        @Test
        void explainsTheNumbersOfThatDay() throws IOException {
            Golden.assertSame(
                    goals().explanation("MKT-10", "2026-05-01", request).getEntity(), "explanation-as-of.json");
        }

        @Test
        void tagsEachDayForItself() {
            EntityTag may = roadmap()
                    .roadmap("MKT", null, "2026-05-01", "false", request)
                    .getEntityTag();
            EntityTag june = roadmap()
                    .roadmap("MKT", null, "2026-06-01", "false", request)
                    .getEntityTag();

            assertThat(roadmap()
                            .roadmap("MKT", null, "2026-05-01", "false", request)
                            .getEntityTag())
                    .isEqualTo(may);
            assertThat(june).isNotEqualTo(may);
        }
    }

    @Nested
    class WhenAHistoryIsRead {

        private HistoryResource history() {
            return new HistoryResource(world.histories(), () -> ANNA);
        }

        @Test
        void showsEachStateWithItsCausesAndThePace() throws IOException {
            Cause measured = new Cause(
                    CauseKind.MEASUREMENT,
                    OptionalLong.of(10),
                    Occasion.of(AT, Optional.of("ben")),
                    Optional.of("71.5"),
                    Optional.of("71.9"));
            world.person("ben", "Ben Berg")
                    .entry(new LedgerEntry(
                            7, 10, new RuleStamp(AT, 1), new StateChange(before, then), List.of(measured)));
            world.past().from("2026-02-01T08:00:00Z", 10, before).from("2026-04-15T10:00:00Z", 10, then);

            Golden.assertSame(
                    history()
                            .history("MKT-10", "2026-03-01", "2026-05-01", request)
                            .getEntity(),
                    "history.json");
        }

        @Test
        void refusesDaysThatAreNoneOrOutOfOrder() {
            assertThatThrownBy(() -> history().history("MKT-10", "March", null, request))
                    .isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> history().history("MKT-10", "2026-05-02", "2026-05-01", request))
                    .isInstanceOf(BadInputException.class);
        }
    }

    @Nested
    class WhenTheDayIsNone {

        @Test
        void refusesTextThatIsNoDay() {
            assertThatThrownBy(() -> roadmap().roadmap("MKT", null, "1.5.2026", "false", request))
                    .isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> goals().goal("MKT-10", "2026-02-30", "0", "5", request))
                    .isInstanceOf(BadInputException.class);
        }

        @Test
        void refusesADayThatHasNotCome() {
            assertThatThrownBy(() -> goals().explanation("MKT-10", "2026-11-22", request))
                    .isInstanceOf(FutureDayException.class);
        }
    }
}
