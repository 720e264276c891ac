package io.milepost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people move issues at once, the power fails in the middle, and after one reconciliation every number is right. */
class KilledHostTest {

    private static final int TRANSITIONS = 1_000;
    private static final int GOALS = 8;
    private static final int ACTIVITIES = 60;
    private static final List<String> STATUSES = List.of("To Do", "In Progress", "Done");

    @TempDir
    private Path folder;

    private List<String> goals;
    private List<String> activities;

    @Test
    void oneReconciliationAfterTheKillLeavesNoDifferenceToTheFullRecomputation() throws Exception {
        AtomicInteger done = new AtomicInteger();
        try (HostProcess host = HostProcess.start(DemoHome.copiedTo(folder.resolve("home")))) {
            createWork(host);
            Future<?> movers = moveInTheBackground(host, done, TRANSITIONS);
            Eventually.within(Duration.ofMinutes(3), () -> done.get() >= TRANSITIONS / 2);
            host.kill();
            movers.get();
        }
        int beforeTheKill = done.get();
        try (HostProcess host = HostProcess.start(folder.resolve("home"))) {
            moveInTheBackground(host, done, TRANSITIONS - beforeTheKill).get();
            awaitReconciliation(host);
            JsonNode full = recalculateAll(host);
            System.out.printf(
                    "transitions %d, of them before the kill %d; full recomputation: %s%n",
                    done.get(), beforeTheKill, full);
            assertThat(full.get("differences").asInt()).isZero();
            assertThat(deliveries(host)).isEqualTo(plainDeliveries(host));
        }
    }

    private void createWork(HostProcess host) {
        Work work = new Work(Person.named(host.address(), "admin"), "MKT");
        goals = new ArrayList<>();
        activities = new ArrayList<>();
        for (int i = 0; i < GOALS; i++) {
            goals.add(work.goal("Goal " + i));
        }
        for (int i = 0; i < ACTIVITIES; i++) {
            activities.add(work.activity("Activity " + i, goals.get(i % GOALS)));
        }
    }

    /** Two people take transitions at random until so many were made or the host is gone. */
    private Future<?> moveInTheBackground(HostProcess host, AtomicInteger done, int transitions) {
        AtomicInteger left = new AtomicInteger(transitions);
        ExecutorService people = Executors.newFixedThreadPool(3);
        List<Future<?>> movers = List.of(
                people.submit(() -> move(host, "ana", new Random(1), done, left)),
                people.submit(() -> move(host, "admin", new Random(2), done, left)));
        Future<?> all = people.submit(() -> {
            for (Future<?> mover : movers) {
                mover.get();
            }
            return null;
        });
        people.shutdown();
        return all;
    }

    private void move(HostProcess host, String name, Random random, AtomicInteger done, AtomicInteger left) {
        Work work = new Work(Person.named(host.address(), name), "MKT");
        while (left.getAndDecrement() > 0) {
            String activity = activities.get(random.nextInt(activities.size()));
            try {
                work.transition(activity, STATUSES.get(random.nextInt(STATUSES.size())));
                done.incrementAndGet();
            } catch (IllegalArgumentException alreadyThere) {
                // The issue stands in that status, or the other person has just moved it: take another.
                left.incrementAndGet();
            } catch (IllegalStateException refused) {
                left.incrementAndGet();
            } catch (java.io.UncheckedIOException gone) {
                return;
            }
        }
    }

    private static void awaitReconciliation(HostProcess host) {
        Person admin = Person.named(host.address(), "admin");
        String before = status(admin).at("/reconciliation/at").asText();
        Eventually.within(
                Duration.ofSeconds(150),
                () -> !status(admin).at("/reconciliation/at").asText().equals(before));
    }

    private static JsonNode recalculateAll(HostProcess host) {
        Person admin = Person.named(host.address(), "admin");
        String before = status(admin).at("/full/at").asText();
        admin.post("/rest/milepost/1.0/status/recalculation", "").ok();
        Eventually.within(
                Duration.ofMinutes(2),
                () -> !status(admin).at("/full/at").asText().equals(before)
                        && !status(admin).at("/recalculation/running").asBoolean());
        return status(admin).get("full");
    }

    private static JsonNode status(Person admin) {
        return admin.get("/rest/milepost/1.0/status").ok();
    }

    private List<String> deliveries(HostProcess host) {
        Work work = new Work(Person.named(host.address(), "admin"), "MKT");
        return goals.stream().map(work::delivery).toList();
    }

    /** What the goals' deliveries must be by nothing but the statuses of their activities. */
    private List<String> plainDeliveries(HostProcess host) {
        Work work = new Work(Person.named(host.address(), "admin"), "MKT");
        return goals.stream()
                .map(goal ->
                        PlainDelivery.of(work.search("\"Epic Link\" = " + goal).get("issues")))
                .toList();
    }
}
