package io.milepost.host.sal;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs on a pool of four threads. A job never runs twice at once: its next run is planned when one has ended. Jobs
 * are not kept over a restart; plugins schedule theirs when they start.
 */
public final class TimedJobs implements SchedulerService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TimedJobs.class);
    private static final int THREADS = 4;

    private final Clock clock;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, Job> jobs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(THREADS, TimedJobs::daemon);

    public TimedJobs(Clock clock) {
        this.clock = clock;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "scheduled-jobs");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    /** Jobs of this runner are kept and skipped until there is one again. */
    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    /** Plans the job, in place of what was planned under its id. */
    @Override
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        Job job = new Job(id, config.getJobRunnerKey(), RunTimes.of(config.getSchedule()));
        unscheduleJob(id);
        jobs.put(id, job);
        job.plan(job.times.first(clock.instant()));
    }

    @Override
    public void unscheduleJob(JobId id) {
        Optional.ofNullable(jobs.remove(id)).ifPresent(Job::cancel);
    }

    /**
     * The runs that a cron expression asks for after one moment and until another, in their order: for somebody who lets
     * past days go by. Jobs with an interval are not among them, they go on by the real time.
     */
    public List<DueRun> dueBetween(Instant after, Instant until) {
        List<DueRun> due = new ArrayList<>();
        jobs.values().forEach(job -> {
            if (job.times instanceof RunTimes.AtTimes cron) {
                cron.between(after, until).forEach(at -> due.add(new DueRun(at, job::runOnce)));
            }
        });
        due.sort(Comparator.comparing(DueRun::at));
        return due;
    }

    /** A job's run at the moment for which it is planned. */
    public record DueRun(Instant at, Runnable job) {}

    @Override
    public void close() {
        pool.shutdownNow();
    }

    /** One planned job, also the request that its runner gets. */
    private final class Job implements JobRunnerRequest {
        private final JobId id;
        private final JobRunnerKey runnerKey;
        private final RunTimes times;
        private volatile ScheduledFuture<?> next;
        private volatile Instant startedAt;

        Job(JobId id, JobRunnerKey runnerKey, RunTimes times) {
            this.id = id;
            this.runnerKey = runnerKey;
            this.times = times;
        }

        void plan(Optional<Instant> time) {
            if (time.isPresent() && jobs.get(id) == this && !pool.isShutdown()) {
                long wait = Duration.between(clock.instant(), time.get()).toMillis();
                next = pool.schedule(this::run, Math.max(0, wait), TimeUnit.MILLISECONDS);
            }
        }

        private void run() {
            runOnce();
            plan(times.next(startedAt, clock.instant()));
        }

        private void runOnce() {
            startedAt = clock.instant();
            JobRunner runner = runners.get(runnerKey);
            try {
                if (runner != null) {
                    runner.runJob(this);
                }
            } catch (RuntimeException | LinkageError e) {
                LOG.error("job {} failed", id, e);
            }
        }

        void cancel() {
            if (next != null) {
                next.cancel(false);
            }
        }

        @Override
        public Date getStartTime() {
            return Date.from(startedAt);
        }

        @Override
        public JobId getJobId() {
            return id;
        }

        @Override
        public boolean isCancellationRequested() {
            return jobs.get(id) != this || pool.isShutdown();
        }
    }
}
