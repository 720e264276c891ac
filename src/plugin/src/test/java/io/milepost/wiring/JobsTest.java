package io.milepost.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import io.milepost.domain.ReconciliationRun;
import io.milepost.recalculation.ClockRun;
import io.milepost.recalculation.FullRecalculation;
import io.milepost.recalculation.PlanCalendar;
import io.milepost.recalculation.Reconciliation;
import io.milepost.recalculation.SearchRun;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.InOrder;

class JobsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final String RECONCILIATION = "io.milepost.jira.reconciliation";
    private static final String DAILY = "io.milepost.jira.new-day";
    private static final String SEARCHES = "io.milepost.jira.kpi-searches";
    private static final String NIGHTLY = "io.milepost.jira.full-recalculation";

    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final Reconciliation reconciliation = mock(Reconciliation.class);
    private final FullRecalculation fullRecalculation = mock(FullRecalculation.class);
    private final ClockRun clockRun = mock(ClockRun.class);
    private final SearchRun searchRun = mock(SearchRun.class);
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final PlanCalendar calendar = new PlanCalendar(clock, () -> ZoneId.of("Europe/Berlin"));
    private final Jobs jobs =
            new Jobs(scheduler, reconciliation, fullRecalculation, clockRun, searchRun, calendar, clock);

    private JobConfig scheduled(String name) throws SchedulerServiceException {
        ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
        verify(scheduler).scheduleJob(eq(JobId.of(name)), config.capture());
        return config.getValue();
    }

    private JobRunner runner(String name) {
        ArgumentCaptor<JobRunner> runner = ArgumentCaptor.forClass(JobRunner.class);
        verify(scheduler).registerJobRunner(eq(JobRunnerKey.of(name)), runner.capture());
        return runner.getValue();
    }

    @Nested
    class WhenThePluginStarts {

        @Test
        void reconcilesOnceAMinuteInTheWholeCluster() throws SchedulerServiceException {
            jobs.start();

            assertThat(scheduled(RECONCILIATION).getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
            assertThat(scheduled(RECONCILIATION)
                            .getSchedule()
                            .getIntervalScheduleInfo()
                            .getIntervalInMillis())
                    .isEqualTo(60_000);
            assertThat(scheduled(RECONCILIATION)
                            .getSchedule()
                            .getIntervalScheduleInfo()
                            .getFirstRunTime())
                    .isEqualTo(Date.from(NOW.plusSeconds(60)));
        }

        @Test
        void judgesAllGoalsAfterMidnightWhereThePlansAre() throws SchedulerServiceException {
            jobs.start();

            assertThat(scheduled(DAILY).getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
            assertThat(scheduled(DAILY).getSchedule().getCronScheduleInfo().getCronExpression())
                    .isEqualTo("0 1 0 * * ?");
            assertThat(scheduled(DAILY)
                            .getSchedule()
                            .getCronScheduleInfo()
                            .getTimeZone()
                            .getID())
                    .isEqualTo("Europe/Berlin");
        }

        @Test
        void searchesEveryTenMinutesOnceInTheWholeCluster() throws SchedulerServiceException {
            jobs.start();

            assertThat(scheduled(SEARCHES).getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
            assertThat(scheduled(SEARCHES)
                            .getSchedule()
                            .getIntervalScheduleInfo()
                            .getIntervalInMillis())
                    .isEqualTo(600_000);
        }

        @Test
        void recalculatesEverythingOnceANightInTheWholeCluster() throws SchedulerServiceException {
            jobs.start();

            assertThat(scheduled(NIGHTLY).getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
            assertThat(scheduled(NIGHTLY).getSchedule().getCronScheduleInfo().getCronExpression())
                    .isEqualTo("0 0 3 * * ?");
        }
    }

    @Nested
    class WhenAJobRuns {

        @Test
        void saysWhatItFound() {
            jobs.start();
            when(reconciliation.run()).thenReturn(Optional.of(new ReconciliationRun(NOW, 12, 1)));

            when(clockRun.run()).thenReturn(3);
            when(searchRun.run()).thenReturn(2);

            assertThat(runner(RECONCILIATION).runJob(null).getMessage()).isEqualTo("12 issues, 1 differences");
            assertThat(runner(DAILY).runJob(null).getMessage())
                    .isEqualTo("3 goals in another health, 2 values recorded");
            assertThat(runner(SEARCHES).runJob(null).getMessage()).isEqualTo("2 values recorded");
        }

        @Test
        void searchesBeforeItJudgesTheNewDay() {
            jobs.start();

            runner(DAILY).runJob(null);

            InOrder order = inOrder(searchRun, clockRun);
            order.verify(searchRun).run();
            order.verify(clockRun).run();
        }

        @Test
        void saysWhyItDidNothing() {
            jobs.start();
            when(reconciliation.run()).thenReturn(Optional.empty());
            when(fullRecalculation.run(any())).thenReturn(Optional.empty());

            assertThat(runner(RECONCILIATION).runJob(null).getMessage()).contains("first full recalculation");
            assertThat(runner(NIGHTLY).runJob(null).getMessage()).contains("another run");
        }
    }

    @Nested
    class WhenThisNodeStops {

        @Test
        void leavesTheSchedulesToTheOtherNodes() throws SchedulerServiceException {
            jobs.start();

            jobs.stop();

            verify(scheduler).unregisterJobRunner(JobRunnerKey.of(RECONCILIATION));
            verify(scheduler).unregisterJobRunner(JobRunnerKey.of(DAILY));
            verify(scheduler).unregisterJobRunner(JobRunnerKey.of(SEARCHES));
            verify(scheduler).unregisterJobRunner(JobRunnerKey.of(NIGHTLY));
            verify(scheduler, never()).unscheduleJob(any());
        }
    }
}
