package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobId;
import java.util.Date;

/** Why and when a job runs. */
public interface JobRunnerRequest {
    Date getStartTime();

    JobId getJobId();

    boolean isCancellationRequested();
}
