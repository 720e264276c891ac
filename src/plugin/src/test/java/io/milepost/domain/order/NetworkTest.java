package io.milepost.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    private static Task task(long id, int days) {
        return new Task(id, new Span(Optional.of(FIRST), Optional.of(FIRST.plusDays(days - 1L))), false);
    }

    private static Dependency between(Task before, Task after) {
        return new Dependency(before, after);
    }

    @Nested
    class WhenWorkWaitsForWork {

        /** The network of most textbooks: 1 to 4 by way of 2 (9 days in all) or of 3 (11). */
        @Test
        void theLongestChainIsTheOneOfTheMostDays() {
            Task begin = task(1, 3);
            Task brief = task(2, 4);
            Task film = task(3, 6);
            Task launch = task(4, 2);

            Network network = new Network(List.of(
                    between(begin, brief), between(begin, film), between(brief, launch), between(film, launch)));

            assertThat(network.longest()).contains(new Chain(List.of(1L, 3L, 4L), 11));
            assertThat(network.circles()).isEmpty();
        }

        @Test
        void ofAsManyDaysTheChainOfMoreTasksIsTheLonger() {
            Network network = new Network(List.of(
                    between(task(1, 4), task(9, 1)), between(task(2, 2), task(3, 2)), between(task(3, 2), task(9, 1))));

            assertThat(network.longest()).contains(new Chain(List.of(2L, 3L, 9L), 5));
        }

        @Test
        void workWithoutDaysIsPartOfAChainAndAddsNothing() {
            Task undated = new Task(2, Span.OPEN, false);

            assertThat(new Network(List.of(between(task(1, 4), undated))).longest())
                    .contains(new Chain(List.of(1L, 2L), 4));
        }

        @Test
        void whatIsDoneHoldsUpNothing() {
            Task done = new Task(1, Span.OPEN, true);

            assertThat(new Network(List.of(between(done, task(2, 3)))).longest())
                    .isEmpty();
        }

        @Test
        void aChainOfAHundredThousandIsWalked() {
            List<Dependency> line = LongStream.range(1, 100_000)
                    .mapToObj(id -> between(task(id, 1), task(id + 1, 1)))
                    .toList();

            assertThat(new Network(line).longest().orElseThrow().days()).isEqualTo(100_000);
        }
    }

    @Nested
    class WhenWorkWaitsForItselfInTheEnd {

        @Test
        void theCircleIsNamedAndTheChainGoesRoundIt() {
            Network network = new Network(List.of(
                    between(task(1, 9), task(2, 9)),
                    between(task(2, 9), task(1, 9)),
                    between(task(2, 9), task(3, 1)),
                    between(task(4, 2), task(3, 1))));

            assertThat(network.circles()).containsExactly(List.of(1L, 2L));
            assertThat(network.longest()).contains(new Chain(List.of(4L, 3L), 3));
        }
    }

    @Provide
    Arbitrary<List<Dependency>> networks() {
        Arbitrary<Integer> ids = Arbitraries.integers().between(1, 8);
        return Combinators.combine(ids, ids)
                .as((from, to) -> between(task(from, 1 + from % 3), task(to, 1 + to % 3)))
                .filter(each -> each.predecessor().id() != each.successor().id())
                .list()
                .ofMaxSize(12);
    }

    /** Every way is tried, and a circle is where a task is reached from itself. */
    @Property(tries = 500)
    void theLongestChainIsAsLongAsTheLongestOfAllWays(@ForAll("networks") List<Dependency> dependencies) {
        Network network = new Network(dependencies);
        Naive naive = new Naive(dependencies);

        assertThat(new TreeSet<>(
                        network.circles().stream().flatMap(List::stream).toList()))
                .isEqualTo(naive.inCircles());
        assertThat(network.longest().map(Chain::days)).isEqualTo(naive.longest());
        network.longest()
                .ifPresent(chain -> assertThat(naive.isWay(chain.taskIds())).isTrue());
    }

    private static final class Naive {

        private final Map<Long, Set<Long>> next = new HashMap<>();
        private final Map<Long, Task> tasks = new HashMap<>();

        Naive(List<Dependency> dependencies) {
            for (Dependency each : dependencies) {
                tasks.put(each.predecessor().id(), each.predecessor());
                tasks.put(each.successor().id(), each.successor());
                next.computeIfAbsent(each.predecessor().id(), id -> new TreeSet<>())
                        .add(each.successor().id());
            }
        }

        Set<Long> inCircles() {
            Set<Long> found = new TreeSet<>();
            tasks.keySet().stream().filter(id -> reachedFrom(id).contains(id)).forEach(found::add);
            return found;
        }

        private Set<Long> reachedFrom(long id) {
            Set<Long> reached = new TreeSet<>();
            List<Long> open = new ArrayList<>(next.getOrDefault(id, Set.of()));
            while (!open.isEmpty()) {
                long each = open.remove(0);
                if (reached.add(each)) {
                    open.addAll(next.getOrDefault(each, Set.of()));
                }
            }
            return reached;
        }

        Optional<Long> longest() {
            Set<Long> stuck = inCircles();
            List<List<Long>> ways = new ArrayList<>();
            tasks.keySet().stream()
                    .filter(id -> !stuck.contains(id))
                    .forEach(id -> collect(new ArrayList<>(List.of(id)), stuck, ways));
            return ways.stream().map(this::days).max(Comparator.naturalOrder());
        }

        private void collect(List<Long> way, Set<Long> stuck, List<List<Long>> ways) {
            if (way.size() > 1) {
                ways.add(way);
            }
            for (long after : next.getOrDefault(way.get(way.size() - 1), Set.of())) {
                if (!stuck.contains(after)) {
                    List<Long> longer = new ArrayList<>(way);
                    longer.add(after);
                    collect(longer, stuck, ways);
                }
            }
        }

        private long days(List<Long> way) {
            return way.stream().mapToLong(id -> tasks.get(id).days()).sum();
        }

        boolean isWay(List<Long> way) {
            for (int index = 1; index < way.size(); index++) {
                if (!next.getOrDefault(way.get(index - 1), Set.of()).contains(way.get(index))) {
                    return false;
                }
            }
            return true;
        }
    }
}
