package io.milepost.host.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Replays the demonstration into an empty home that a stand-in for the plugin's REST listens beside. */
@TestInstance(Lifecycle.PER_CLASS)
class DemonstrationReplayTest {
    private final DemonstrationHome home = new DemonstrationHome(true);

    @BeforeAll
    void replay() {
        home.replay();
    }

    @AfterAll
    void close() {
        home.close();
    }

    @Nested
    class TheHistory {

        @Test
        void isWrittenByTheRealWritesAtThePastTimes() {
            List<String> months = home.texts(
                    """
                    select distinct formatdatetime(g.created, 'yyyy-MM') from change_item c
                        join change_group g on g.id = c.group_id where c.field = 'status'""");

            assertThat(months).hasSizeGreaterThanOrEqualTo(11).contains("2026-01", "2026-11");
            assertThat(home.number(
                            "select count(*) from change_group where created >= timestamp '2026-11-21 00:00:00'"))
                    .isZero();
        }

        @Test
        void holdsEveryStepOfTheFile() {
            List<String> names = List.of("Start progress", "Stop progress", "Done", "Reopen", "Close as Won't Do");
            long steps =
                    Script.of(DemonstrationFile.marketing(), new WorkingHours(DemonstrationHome.today(), 1)).stream()
                            .filter(deed -> names.contains(deed.what().split(":", 2)[0]))
                            .count();
            long ofTheDeletedIssue = 1;

            assertThat(home.number("select count(*) from change_item where field = 'status'"))
                    .isEqualTo(steps - ofTheDeletedIssue);
        }

        @Test
        void isToldToPluginsAsEvents() {
            assertThat(home.events.stream().filter(IssueEvent.class::isInstance))
                    .hasSizeGreaterThan(350);
            assertThat(home.events.stream().filter(IssueLinkCreatedEvent.class::isInstance))
                    .hasSizeGreaterThan(20);
        }

        @Test
        void endsWithTheRealTime() {
            assertThat(home.clock.instant()).isEqualTo(DemonstrationHome.NOW);
        }
    }

    @Nested
    class TheIssues {

        @Test
        void areGoalsAndActivitiesOfTwoProjects() {
            assertThat(home.number("select count(*) from issue where type_id = 10000"))
                    .isEqualTo(13);
            assertThat(home.number("select count(*) from issue")).isEqualTo(13 + 139 - 1);
            assertThat(home.texts("select distinct project_key from project")).containsExactlyInAnyOrder("MKT", "WEB");
        }

        @Test
        void contributeAcrossProjects() {
            assertThat(
                            home.number(
                                    """
                            select count(*) from issue_link l join link_type t on t.id = l.link_type_id
                                join issue s on s.id = l.source_id join issue d on d.id = l.destination_id
                            where t.outward = 'contributes to' and s.project_id <> d.project_id"""))
                    .isGreaterThanOrEqualTo(8);
        }

        @Test
        void lackTheOneThatWasDeleted() {
            assertThat(home.texts("select summary from issue where summary like 'Advertisements%'"))
                    .isEmpty();
        }

        @Test
        void standUnderTheGoalToWhichTheyWereMoved() {
            assertThat(
                            home.texts(
                                    """
                            select e.summary from issue_link l join issue e on e.id = l.source_id
                                join issue a on a.id = l.destination_id
                            where l.link_type_id = 10200 and a.summary = 'Podcast with customers'"""))
                    .containsExactly("Win 1,200 new customers");
        }

        @Test
        void closedAsWontDoHaveThatResolution() {
            assertThat(home.number("select count(*) from issue where resolution_id = 10001"))
                    .isEqualTo(4);
        }

        @Test
        void carryTheKpiOfTheirGoal() {
            assertThat(
                            home.texts(
                                    """
                            select v.number_value from custom_field_value v join custom_field f on f.id = v.field_id
                                join issue i on i.id = v.issue_id
                            where i.summary like 'Keep more customers%' and f.type_key = 'io.milepost.jira:kpi-number'
                            order by f.id"""))
                    .containsExactly("71.0", "77.0", "73.4");
        }
    }

    @Nested
    class ThePeople {

        @Test
        void logInWithTheirNames() {
            assertThat(List.of("admin", "ana", "ben", "dana", "emil", "mia"))
                    .allSatisfy(name -> assertThat(home.jira.accounts().authenticate(name, name))
                            .isPresent());
        }

        @Test
        void seeBothProjectsExceptTheGuest() {
            assertThat(home.projectsSeenBy("ben")).containsExactlyInAnyOrder("MKT", "WEB");
            assertThat(home.projectsSeenBy("mia")).containsExactly("MKT");
        }

        @Test
        void administerTheirOwnProject() {
            assertThat(home.mayAdminister("ana", "MKT")).isTrue();
            assertThat(home.mayAdminister("ana", "WEB")).isFalse();
            assertThat(home.mayAdminister("ben", "MKT")).isFalse();
        }
    }

    @Nested
    class ThePlugin {

        @Test
        void isToldWhereTheStartDateIs() {
            String field = "customfield_" + home.number("select id from custom_field where name = 'Start date'");

            assertThat(home.requests).singleElement().asString().contains("\"startDateField\":\"" + field + "\"");
        }

        @Test
        void mayBeAbsentAndLeavesItsFieldsOutThen() {
            try (DemonstrationHome without = new DemonstrationHome(false)) {
                without.replay();

                assertThat(without.texts("select name from custom_field"))
                        .contains("Start date")
                        .doesNotContain("Baseline", "Goal attainment");
                assertThat(without.number("select count(*) from issue"))
                        .isEqualTo(home.number("select count(*) from issue"));
            }
        }
    }

    @Nested
    class WhenThePluginHasAJobForEachNight {

        @Test
        void runsItInEachNightOfTheYearAtItsTime() throws SchedulerServiceException {
            List<Instant> nights = new ArrayList<>();
            try (DemonstrationHome other = new DemonstrationHome(true)) {
                JobRunnerKey runner = JobRunnerKey.of("nightly");
                other.jobs.registerJobRunner(runner, request -> {
                    nights.add(other.clock.instant());
                    return JobRunnerResponse.success("ran");
                });
                other.jobs.scheduleJob(
                        JobId.of("nightly"),
                        JobConfig.forJobRunnerKey(runner).withSchedule(Schedule.forCronExpression("0 0 3 * * ?")));
                other.replay();
            }

            assertThat(nights).hasSizeGreaterThan(340).isSorted();
            assertThat(nights.get(nights.size() - 1))
                    .isBetween(Instant.parse("2026-11-20T12:00:00Z"), DemonstrationHome.NOW);
        }
    }

    @Nested
    class WhenItRunsAgain {

        @Test
        void leavesAHomeWithProjectsAsItIs() {
            long before = home.number("select count(*) from issue");

            home.replay();

            assertThat(home.number("select count(*) from issue")).isEqualTo(before);
            assertThat(home.told).anyMatch(line -> line.contains("holds projects already"));
        }

        @Test
        void givesTheSameHistoryInAnotherHome() {
            String history =
                    "select g.created || c.field || coalesce(c.new_string, '') from change_item c join change_group g"
                            + " on g.id = c.group_id order by c.id";
            try (DemonstrationHome other = new DemonstrationHome(true)) {
                other.replay();

                assertThat(other.texts(history)).isEqualTo(home.texts(history));
            }
        }
    }

    @Nested
    class WhenAStepIsNotOffered {

        @Test
        void saysWhoCannotDoWhatAndShowsTheRealTimeAgain() throws IOException {
            try (DemonstrationHome other = new DemonstrationHome(true)) {
                assertThatThrownBy(() -> other.replay(marketing("-293 Done", "-293 Dun")))
                        .hasMessageContaining("ben cannot \"Dun: Choose the loyalty platform\" at 2026-01-30")
                        .hasMessageContaining("no step \"Dun\" now, but [Stop progress, Done");
                assertThat(other.clock.instant()).isEqualTo(DemonstrationHome.NOW);
            }
        }
    }

    @Nested
    class WhenANameIsUnknown {

        @Test
        void refusesBeforeAnythingIsDone() throws IOException {
            try (DemonstrationHome other = new DemonstrationHome(true)) {
                Demonstration file = marketing("contributesTo: [sales]", "contributesTo: [sails]");

                assertThatThrownBy(() -> other.replay(file)).hasMessageContaining("nothing is called \"sails\"");
                assertThat(other.number("select count(*) from issue")).isZero();
            }
        }
    }

    private static Demonstration marketing(String from, String to) throws IOException {
        try (InputStream in = DemonstrationFile.class.getResourceAsStream(DemonstrationFile.MARKETING)) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return DemonstrationFile.read(
                    new ByteArrayInputStream(yaml.replace(from, to).getBytes(StandardCharsets.UTF_8)));
        }
    }
}
