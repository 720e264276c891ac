package io.milepost.host.sal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Imitates Jira's SchedulerService on one node, with the plugin's own granularity. */
class TimedJobsTest {
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");
    private static final JobId JOB = JobId.of("job");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final TimedJobs jobs = new TimedJobs(Clock.systemUTC());

    @AfterEach
    void stop() {
        jobs.close();
    }

    @Nested
    class WhenAJobHasAnInterval {

        @Test
        void runsAgainAndAgain() throws Exception {
            CountDownLatch runs = new CountDownLatch(3);
            jobs.registerJobRunner(RUNNER, counting(runs));
            jobs.scheduleJob(JOB, every(20));

            assertThat(runs.await(60, TimeUnit.SECONDS)).isTrue();
        }

        @Test
        void runsAgainAfterAFailure() throws Exception {
            CountDownLatch runs = new CountDownLatch(2);
            jobs.registerJobRunner(RUNNER, request -> {
                runs.countDown();
                throw new IllegalStateException("expected by the test");
            });
            jobs.scheduleJob(JOB, every(20));

            assertThat(runs.await(60, TimeUnit.SECONDS)).isTrue();
        }

        @Test
        void neverRunsTwiceAtOnce() throws Exception {
            AtomicBoolean running = new AtomicBoolean();
            AtomicBoolean overlapped = new AtomicBoolean();
            CountDownLatch runs = new CountDownLatch(4);
            jobs.registerJobRunner(RUNNER, request -> {
                overlapped.compareAndSet(false, !running.compareAndSet(false, true));
                sleep(30);
                running.set(false);
                runs.countDown();
                return JobRunnerResponse.success("done");
            });
            jobs.scheduleJob(JOB, every(1));

            assertThat(runs.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(overlapped).isFalse();
        }

        @Test
        void waitsForItsFirstTime() throws SchedulerServiceException {
            RunTimes times = RunTimes.of(Schedule.forInterval(60_000, Date.from(NOON)));

            assertThat(times.first(NOON.minusSeconds(90))).contains(NOON);
            assertThat(times.next(NOON, NOON.plusSeconds(5))).contains(NOON.plusSeconds(60));
        }
    }

    @Nested
    class WhenAJobHasACronExpression {

        @Test
        void runsAtItsTimes() throws SchedulerServiceException {
            RunTimes times = RunTimes.of(Schedule.forCronExpression("0 30 2 * * ?"));
            Instant zone = Instant.ofEpochMilli(TimeZone.getDefault().getOffset(NOON.toEpochMilli()));

            Optional<Instant> next = times.next(NOON, NOON);

            assertThat(next.map(time -> time.plusMillis(zone.toEpochMilli()).toString()))
                    .hasValueSatisfying(time -> assertThat(time).endsWith("T02:30:00Z"));
            assertThat(next).hasValueSatisfying(time -> assertThat(time).isBetween(NOON, NOON.plusSeconds(86_400)));
        }

        @Test
        void isRefusedWhereItIsNone() {
            JobConfig config =
                    JobConfig.forJobRunnerKey(RUNNER).withSchedule(Schedule.forCronExpression("every night"));

            assertThatThrownBy(() -> jobs.scheduleJob(JOB, config))
                    .isInstanceOf(SchedulerServiceException.class)
                    .hasMessageContaining("every night");
        }
    }

    @Nested
    class WhenAJobIsUnscheduled {

        @Test
        void isToldToEndAndRunsNoMore() throws Exception {
            CountDownLatch started = new CountDownLatch(1);
            CountDownLatch ended = new CountDownLatch(1);
            jobs.registerJobRunner(RUNNER, request -> {
                started.countDown();
                while (!request.isCancellationRequested()) {
                    sleep(5);
                }
                ended.countDown();
                return JobRunnerResponse.aborted("told to end");
            });
            jobs.scheduleJob(JOB, every(1));
            assertThat(started.await(60, TimeUnit.SECONDS)).isTrue();

            jobs.unscheduleJob(JOB);

            assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Nested
    class WhenTheRunnerIsNotThere {

        @Test
        void waitsForItInsteadOfFailing() throws Exception {
            jobs.scheduleJob(JOB, every(10));
            sleep(30);
            CountDownLatch runs = new CountDownLatch(1);
            jobs.registerJobRunner(RUNNER, counting(runs));

            assertThat(runs.await(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static JobRunner counting(CountDownLatch runs) {
        return request -> {
            runs.countDown();
            return JobRunnerResponse.success("done");
        };
    }

    private static JobConfig every(long milliseconds) {
        return JobConfig.forJobRunnerKey(RUNNER).withSchedule(Schedule.forInterval(milliseconds, null));
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
