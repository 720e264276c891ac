package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static io.milepost.rest.PlanningWorld.TOKEN;
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
import io.milepost.domain.Span;
import io.milepost.domain.StateChange;
import io.milepost.domain.Visit;
import io.milepost.domain.view.ViewPlace;
import io.milepost.lookup.FutureDayException;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.ProjectLookup;
import io.milepost.lookup.UnknownProjectException;
import io.milepost.lookup.ViewLookup;
import io.milepost.planning.InMemoryViews;
import io.milepost.planning.NoteVisit;
import io.milepost.planning.Visits;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.ws.rs.core.Request;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What REST says to who looks back, held against files that show the contract in full; it is 2026-11-21, 12:00. */
class LookingBackTest {

    private static final String WEEK_AGO = "2026-11-14T12:00:00Z";
    private static final Instant SHIPPED = Instant.parse("2026-11-20T10:00:00Z");

    private final GoalState begun = state(4_000_000, 0, "2026-11-01", "2026-12-20", Health.TOO_EARLY);
    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .project(2, "SEC", "Secret")
            .person("ben", "Ben Berg")
            .issue(1, "MKT-1", "Christmas", Progress.IN_PROGRESS, Optional.empty(), "2026-11-01", "2026-12-24")
            .issue(2, "MKT-2", "Spring", Progress.TO_DO, Optional.empty(), "2027-01-01", "2027-03-31")
            .issue(3, "MKT-3", "Silent", Progress.TO_DO, Optional.empty(), "2027-01-01", "2027-03-31")
            .issue(4, "MKT-4", "Unseen", Progress.TO_DO, Optional.empty(), "2027-01-01", "2027-03-31")
            .issue(10, "MKT-10", "Ship the guide", Progress.DONE)
            .issue(11, "MKT-11", "Write the letter", Progress.TO_DO)
            .goal(1, OptionalLong.empty())
            .goal(2, OptionalLong.empty())
            .goal(3, OptionalLong.empty())
            .goal(4, OptionalLong.empty())
            .contributes(10, 1)
            .contributes(11, 1)
            .hide(4);
    private final Request request = mock(Request.class);

    LookingBackTest() {
        world.past()
                .from("2026-11-02T08:00:00Z", 1, begun)
                .from("2026-11-02T08:00:00Z", 3, state(0, 0, "2027-01-01", "2027-03-31", Health.NO_DATA));
        world.entry(entry(1, 1, "2026-11-02T08:00:00Z")).entry(entry(2, 4, "2026-11-20T08:00:00Z"));
        world.entry(entry(3, 1, "2026-11-20T10:00:00Z")).entry(entry(4, 1, "2026-11-20T10:20:00Z"));
    }

    private LedgerEntry entry(long id, long goalId, String at) {
        Cause shipped = new Cause(
                CauseKind.TRANSITION,
                OptionalLong.of(10),
                Occasion.of(SHIPPED, Optional.of("ben")),
                Optional.of("In Progress"),
                Optional.of("Done"));
        StateChange change =
                new StateChange(begun, state(4_000_000, 1_000_000, "2026-11-01", "2026-12-24", Health.AT_RISK));
        return new LedgerEntry(id, goalId, new RuleStamp(Instant.parse(at), 1), change, List.of(shipped));
    }

    private static GoalState state(long weight, long done, String start, String due, Health health) {
        Span span = new Span(Optional.of(LocalDate.parse(start)), Optional.of(LocalDate.parse(due)));
        return new GoalState(
                new Delivery(weight, done),
                Optional.empty(),
                new Place(OptionalLong.empty(), Optional.empty(), span),
                new Judged(Optional.empty(), health));
    }

    @Nested
    class WhenTheDaysOfTheLedgerAreAskedFor {

        private Object days(String project) {
            return new LedgerDaysResource(world.ledgerDays(), () -> ANNA)
                    .days(project, null, request)
                    .getEntity();
        }

        @Test
        void countsTheEntriesOfSeenGoalsByDay() throws IOException {
            Golden.assertSame((String) days("MKT"), "ledger-days.json");
        }

        @Test
        void refusesWhatIsNotSeen() {
            world.hideProject("SEC");

            assertThatThrownBy(() -> days("SEC")).isInstanceOf(UnknownProjectException.class);
            assertThatThrownBy(() -> days(null)).isInstanceOf(BadInputException.class);
        }
    }

    @Nested
    class WhenChangesSinceAMomentAreAskedFor {

        private String changed(String project, String since) {
            return (String) new ChangedGoalsResource(world.changedGoals(), () -> ANNA)
                    .changed(project, null, since, request)
                    .getEntity();
        }

        @Test
        void tellsWhatBecameOfSeenGoalsAndWhoDidIt() throws IOException {
            Golden.assertSame(changed("MKT", WEEK_AGO), "roadmap-changed.json");
        }

        @Test
        void doesNotNameTheIssueOfACauseThatIsNotSeen() {
            world.hide(10);

            assertThat(changed("MKT", WEEK_AGO))
                    .doesNotContain("Ship the guide")
                    .doesNotContain("Ben Berg");
        }

        @Test
        void refusesMomentsThatAreNoneOrHaveNotComeYet() {
            assertThatThrownBy(() -> changed("MKT", null)).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> changed("MKT", "2026-11-14")).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> changed("MKT", "2026-11-22T00:00:00Z")).isInstanceOf(FutureDayException.class);
            assertThatThrownBy(() -> changed("NONE", WEEK_AGO)).isInstanceOf(UnknownProjectException.class);
        }
    }

    @Nested
    class WhenAVisitIsNoted implements Visits {

        private final Map<String, Visit> kept = new HashMap<>();
        private Instant now = Instant.parse("2026-11-20T08:00:00Z");

        private String note(String body) {
            ViewLookup places = new ViewLookup(
                    new InMemoryViews(),
                    new ProjectLookup(world, world.visibility()),
                    world.nameLookup(),
                    world.keptPlans(),
                    (person, jql) -> true);
            NoteVisit visits = new NoteVisit(this, Clock.fixed(now, ZoneOffset.UTC));
            return new VisitsResource(visits, places, () -> ANNA).note(TOKEN, body);
        }

        @Test
        void tellsOfTheFormerOneAndNotOfTheSame() throws IOException {
            String body = PlanningWorld.file("visit-body.json");
            PlanningWorld.assertSame(note(body), "visit-first.json");
            now = Instant.parse("2026-11-21T08:00:00Z");
            PlanningWorld.assertSame(note(body), "visit.json");
            now = Instant.parse("2026-11-21T08:30:00Z");
            PlanningWorld.assertSame(note(body), "visit.json");
            assertThat(kept).containsOnlyKeys("anna 1");
        }

        @Test
        void refusesARoadmapThatIsNotSeenAndKeepsNothing() {
            world.hideProject("SEC");

            assertThatThrownBy(() -> note("{\"project\":\"SEC\"}")).isInstanceOf(UnknownProjectException.class);
            assertThatThrownBy(() -> note("{}")).isInstanceOf(BadInputException.class);
            assertThat(kept).isEmpty();
        }

        @Override
        public Optional<Visit> of(String personKey, ViewPlace place) {
            return Optional.ofNullable(kept.get(personKey + " " + place.id()));
        }

        @Override
        public void keep(String personKey, ViewPlace place, Visit visit) {
            kept.put(personKey + " " + place.id(), visit);
        }

        @Override
        public void forgetBefore(Instant moment) {
            kept.values().removeIf(visit -> visit.seen().isBefore(moment));
        }
    }
}
