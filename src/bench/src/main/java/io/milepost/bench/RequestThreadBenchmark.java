package io.milepost.bench;

import com.atlassian.jira.event.issue.IssueEvent;
import io.milepost.intake.ChangedIssues;
import io.milepost.intake.IssueEvents;
import io.milepost.recalculation.QueueContents;
import io.milepost.recalculation.RecalculationQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What an event costs the thread of the request, from four threads at once, while another thread empties the queue. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(4)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class RequestThreadBenchmark {

    private static final int ISSUES = 10_000;

    private final RecalculationQueue queue = new RecalculationQueue();
    private final IssueEvents listener = new IssueEvents(null, new ChangedIssues(), queue);
    private final IssueEvent[] events = new IssueEvent[ISSUES];
    private Thread emptying;

    @Setup
    public void begin() {
        for (int issue = 0; issue < ISSUES; issue++) {
            events[issue] = FiredEvents.transition(issue);
        }
        emptying = new Thread(this::empty, "emptying");
        emptying.setDaemon(true);
        emptying.start();
    }

    private void empty() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                QueueContents.of(queue);
                Thread.sleep(1);
            }
        } catch (InterruptedException | IllegalStateException e) {
            Thread.currentThread().interrupt();
        }
    }

    @TearDown
    public void end() {
        emptying.interrupt();
    }

    @Benchmark
    public void milepost() {
        listener.onIssue(events[ThreadLocalRandom.current().nextInt(ISSUES)]);
    }

    @Benchmark
    public void floor(Blackhole eaten) {
        eaten.consume(
                events[ThreadLocalRandom.current().nextInt(ISSUES)].getIssue().getId());
    }
}
