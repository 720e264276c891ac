package io.milepost.wiring;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.util.ArrayList;
import java.util.List;

/** Jobs that run once in the whole cluster, each with a runner on every node. */
final class ScheduledJobs {

    private final SchedulerService scheduler;
    private final List<JobRunnerKey> runners = new ArrayList<>();

    ScheduledJobs(SchedulerService scheduler) {
        this.scheduler = scheduler;
    }

    void add(String name, JobRunner runner, Schedule schedule) {
        JobRunnerKey key = JobRunnerKey.of(name);
        scheduler.registerJobRunner(key, runner);
        runners.add(key);
        try {
            scheduler.scheduleJob(
                    JobId.of(name),
                    JobConfig.forJobRunnerKey(key)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(schedule));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException("Jira could not schedule " + name, e);
        }
    }

    /** The schedules stay: they belong to the cluster, of which only this node may be stopping. */
    void stop() {
        runners.forEach(scheduler::unregisterJobRunner);
        runners.clear();
    }
}
