package io.milepost.wiring;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.milepost.intake.IssueEvents;
import io.milepost.jira.ContributionLinkType;
import io.milepost.recalculation.RecalculationWorker;
import java.time.Duration;

/** Starts everything when Jira has started the plugin, and stops it in the opposite order. */
public final class Milepost implements LifecycleAware {

    private static final Duration LAST_WORK = Duration.ofSeconds(5);

    private final RecalculationWorker worker;
    private final IssueEvents events;
    private final Jobs jobs;
    private final ContributionLinkType linkType;
    private final BackgroundFullRun fullRun;
    private final BackgroundSearches searches;
    private final BackgroundIndexing indexing;

    public Milepost(
            RecalculationWorker worker,
            IssueEvents events,
            Jobs jobs,
            ContributionLinkType linkType,
            BackgroundFullRun fullRun,
            BackgroundSearches searches,
            BackgroundIndexing indexing) {
        this.worker = worker;
        this.events = events;
        this.jobs = jobs;
        this.linkType = linkType;
        this.fullRun = fullRun;
        this.searches = searches;
        this.indexing = indexing;
    }

    /** Listens before it looks, so that nothing that happens in between is missed. */
    @Override
    public void onStart() {
        worker.start();
        events.start();
        jobs.start();
        linkType.ensure();
        fullRun.startIfDue();
    }

    @Override
    public void onStop() {
        fullRun.stop();
        jobs.stop();
        searches.stop();
        indexing.stop();
        events.stop();
        worker.stop(LAST_WORK);
    }
}
