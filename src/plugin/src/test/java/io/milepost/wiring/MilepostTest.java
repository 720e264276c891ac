package io.milepost.wiring;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;

import io.milepost.intake.IssueEvents;
import io.milepost.jira.ContributionLinkType;
import io.milepost.recalculation.RecalculationWorker;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class MilepostTest {

    private final RecalculationWorker worker = mock(RecalculationWorker.class);
    private final IssueEvents events = mock(IssueEvents.class);
    private final Jobs jobs = mock(Jobs.class);
    private final ContributionLinkType linkType = mock(ContributionLinkType.class);
    private final BackgroundFullRun fullRun = mock(BackgroundFullRun.class);
    private final BackgroundSearches searches = mock(BackgroundSearches.class);
    private final BackgroundIndexing indexing = mock(BackgroundIndexing.class);
    private final Milepost milepost = new Milepost(worker, events, jobs, linkType, fullRun, searches, indexing);

    @Test
    void listensBeforeItCalculatesEverything() {
        milepost.onStart();

        InOrder order = inOrder(worker, events, jobs, linkType, fullRun);
        order.verify(worker).start();
        order.verify(events).start();
        order.verify(jobs).start();
        order.verify(linkType).ensure();
        order.verify(fullRun).startIfDue();
    }

    @Test
    void stopsListeningBeforeItsWorkerEmptiesTheQueue() {
        milepost.onStop();

        InOrder order = inOrder(fullRun, searches, events, worker);
        order.verify(fullRun).stop();
        order.verify(searches).stop();
        order.verify(events).stop();
        order.verify(worker).stop(any());
    }
}
