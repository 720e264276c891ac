package io.milepost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.milepost.host.Host;
import io.milepost.host.Settings;
import io.milepost.host.activeobjects.StatementCounter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the plugin does on the thread of the person who moves an issue: it takes note, and nothing else. */
class RequestThreadInHostTest {

    private static final int EVENTS = 20_000;
    private static final int MOVES = 30;

    @TempDir
    private static Path folder;

    private static Host host;
    private static Work work;

    @BeforeAll
    static void startInThisProcess() throws IOException {
        Path page = folder.resolve("one-goal.json");
        try (var in = RequestThreadInHostTest.class.getResourceAsStream("/one-goal.json")) {
            Files.copy(in, page);
        }
        Settings settings = Settings.of(folder.resolve("home"))
                .withPort(0)
                .withImports(List.of(page))
                .withPlugin(Path.of(System.getProperty("milepost.plugin.jar")));
        host = Host.start(settings, System.out::println);
        work = new Work(Person.named(host.address(), "admin"), "ONE");
        Eventually.is("1.5 of 3", () -> work.delivery("ONE-1"));
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
        }
    }

    @Test
    void aTransitionRunsNoStatementOfThePluginOnTheRequestThread() {
        long before = StatementCounter.ofThisThread();
        long all = StatementCounter.ofAllThreads();
        move("ONE-2", "In Progress");
        assertThat(StatementCounter.ofThisThread()).isEqualTo(before);
        Eventually.is("2 of 3", () -> work.delivery("ONE-1"));
        assertThat(StatementCounter.ofAllThreads())
                .as("the counter counts: the worker has run statements")
                .isGreaterThan(all);
        move("ONE-2", "To Do");
        Eventually.is("1.5 of 3", () -> work.delivery("ONE-1"));
    }

    @Test
    void howLongTheListenerKeepsTheRequestThreadIsPrinted() {
        Issue issue = host.jira().get(IssueManager.class).getIssueObject("ONE-2");
        EventPublisher events = host.events();
        long[] nanos = new long[EVENTS];
        for (int i = 0; i < EVENTS; i++) {
            IssueEvent event = new IssueEvent(issue, Map.of(), admin(), EventType.ISSUE_GENERICEVENT_ID);
            long start = System.nanoTime();
            events.publish(event);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        Figures.add(
                "work on the request thread for one transition: p50 %d µs, p99 %d µs, p99.9 %d µs of %,d events",
                nanos[EVENTS / 2] / 1000, nanos[EVENTS * 99 / 100] / 1000, nanos[EVENTS * 999 / 1000] / 1000, EVENTS);
    }

    @Test
    void howSoonTheNewAttainmentCanBeReadIsPrinted() {
        long[] millis = new long[MOVES];
        for (int i = 0; i < MOVES; i++) {
            boolean forth = i % 2 == 0;
            move("ONE-2", forth ? "Done" : "To Do");
            long start = System.nanoTime();
            Eventually.is(forth ? "2.5 of 3" : "1.5 of 3", () -> work.delivery("ONE-1"));
            millis[i] = (System.nanoTime() - start) / 1_000_000;
        }
        Arrays.sort(millis);
        Figures.add(
                "from the transition to the new attainment: median %d ms, slowest of %d: %d ms",
                millis[MOVES / 2], MOVES, millis[MOVES - 1]);
    }

    private static void move(String key, String status) {
        long transition = host.jira().writes().transitions(admin(), key).stream()
                .filter(each -> each.to().getName().equals(status))
                .findFirst()
                .orElseThrow()
                .id();
        host.jira().writes().transition(admin(), key, transition);
    }

    private static ApplicationUser admin() {
        return host.jira().get(UserManager.class).getUserByName("admin");
    }
}
