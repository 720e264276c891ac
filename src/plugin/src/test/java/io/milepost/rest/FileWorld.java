package io.milepost.rest;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Delivery;
import io.milepost.domain.GoalState;
import io.milepost.domain.Health;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.Occasion;
import io.milepost.domain.Path;
import io.milepost.domain.PlanDetail;
import io.milepost.domain.Progress;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.Share;
import io.milepost.domain.StateChange;
import io.milepost.domain.plan.HealthNames;
import io.milepost.domain.plan.PlanRules;
import io.milepost.lookup.InMemoryPlans;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.Person;
import io.milepost.lookup.PlanExamples;
import io.milepost.lookup.Reader;
import io.milepost.planning.InMemoryPlanning;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What the tests of files take out: goals, activities and changes, with names that spreadsheet programs would run. */
final class FileWorld {

    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");
    private static final PlanRules NAMED =
            PlanRules.STANDARD.naming(new HealthNames(Map.of(Health.OFF_TRACK, "Rot; ganz rot")));

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .person("anna", "Anna Adler")
            .person("ben", "=Ben Berg")
            .issue(
                    10,
                    "MKT-10",
                    "Keep \"customers\", all",
                    Progress.IN_PROGRESS,
                    Optional.of(new Person("anna", "Anna Adler")),
                    "2026-01-01",
                    "2027-01-01")
            .issue(20, "MKT-20", "=HYPERLINK(\"http://x\")", Progress.TO_DO)
            .issue(30, "MKT-30", "Hidden goal", Progress.TO_DO)
            .issue(11, "MKT-11", "@loyalty", Progress.DONE)
            .issue(12, "MKT-12", "Faster\nanswers", Progress.IN_PROGRESS)
            .issue(13, "MKT-13", "Secret deal", Progress.TO_DO)
            .goal(10, OptionalLong.empty())
            .goal(20, OptionalLong.of(10))
            .goal(30, OptionalLong.empty())
            .contributes(11, 10, Path.EPIC, Share.WHOLE)
            .contributes(12, 10, Path.LINK, Share.ofMillionths(500_000))
            .contributes(12, 20, Path.SUB_TASK, Share.ofMillionths(500_000))
            .contributes(13, 10)
            .hide(13)
            .hide(30);

    FileWorld() {
        world.plans()
                .rules(1, NAMED, InMemoryPlans.FIRST)
                .plan(10, PlanExamples.whole())
                .measured(10, "k1", "2026-11-01", "73.4")
                .measured(10, "k2", "2026-11-11", "85");
    }

    LookupWorld world() {
        return world;
    }

    /** Of a reader whose day begins before that of UTC. */
    RoadmapFiles roadmapFiles() {
        ApplicationProperties jira = mock(ApplicationProperties.class);
        when(jira.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://jira.example");
        RoadmapReading reading = new RoadmapReading(
                world.roadmaps(), world.keptPlans(), world.laneLookup(), keptLanes(), world.foundGoals());
        return new RoadmapFiles(
                reading,
                world.goalLookup(),
                () -> new Reader("en_US", "Pacific/Kiritimati"),
                EnglishTexts.resolver(),
                jira,
                Clock.fixed(Instant.parse("2026-11-21T09:30:00Z"), ZoneOffset.UTC));
    }

    KeptLanes keptLanes() {
        return new KeptLanes(new InMemoryPlanning().laneFields(), world.selectFieldLookup(projects -> List.of()));
    }

    void haveChanges() {
        Cause seen = new Cause(
                CauseKind.TRANSITION,
                OptionalLong.of(11),
                Occasion.of(AT, Optional.of("ben")),
                Optional.of("In Progress"),
                Optional.of("+Done"));
        Cause hidden = Cause.ofIssue(CauseKind.CREATED, 13, Occasion.of(AT, Optional.of("ben")));
        Cause target = new Cause(
                CauseKind.TARGET,
                OptionalLong.of(10),
                Occasion.of(AT, Optional.of("ben")),
                Optional.of("-40.50"),
                Optional.of("+25 %"),
                Optional.of(new PlanDetail("target", Optional.of("Retention"), "-The market grows")));
        StateChange change =
                new StateChange(GoalState.NONE, GoalState.of(OptionalLong.empty(), new Delivery(2_000_000, 1_500_000)));
        world.entry(new LedgerEntry(7, 10, new RuleStamp(AT, 1), change, List.of(seen, hidden, target)));
        world.entry(new LedgerEntry(8, 10, new RuleStamp(AT, 1), change, List.of()));
    }
}
