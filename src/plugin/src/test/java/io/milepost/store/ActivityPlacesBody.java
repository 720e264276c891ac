package io.milepost.store;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Activity;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.Span;
import io.milepost.domain.Traits;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where activities stand in roadmaps, as it is kept on every database. */
abstract class ActivityPlacesBody extends OpenTables {

    private static final Span JUNE =
            new Span(Optional.of(LocalDate.of(2027, 6, 1)), Optional.of(LocalDate.of(2027, 6, 30)));
    private static final Map<String, Set<String>> LANES = Map.of(
            "channel", Set.of("SEO", "Zażółć & more = 100 %"), "field:customfield_10100", Set.of("x".repeat(255)));

    @BeforeEach
    void anActivity() {
        node.request(world.create(1, EPIC));
        node.request(world.create(2, STORY));
        node.request(world.link(2, 1, Path.EPIC));
        node.request(world.plan(2, JUNE));
        node.request(world.assign(2, Optional.of("JIRAUSER10200")));
        LANES.forEach((kind, values) -> node.request(world.putInLanes(2, kind, values)));
        node.work();
    }

    private Activity stored() {
        return store.activitiesBy(Set.of(2L)).get(0);
    }

    @Nested
    class WhenAnActivityIsKept {

        @Test
        void isReadAsItWasWritten() {
            Traits traits = new Traits(JUNE, Optional.of("JIRAUSER10200"), LANES);

            assertThat(stored()).isEqualTo(new Activity(2, 1, Progress.TO_DO, "TO_DO", traits));
            assertThat(store.storedBetween(1, 2).activities()).containsOnlyKeys(2L);
        }

        @Test
        void losesDaysAssigneeAndLanes() {
            node.request(world.plan(2, Span.OPEN));
            node.request(world.assign(2, Optional.empty()));
            LANES.keySet().forEach(kind -> node.request(world.putInLanes(2, kind, Set.of())));
            node.work();

            assertThat(stored().traits()).isEqualTo(Traits.NONE);
        }

        @Test
        void isKeptWithWhatWaitsForItAndSoAreGoals() {
            node.request(world.block(2, 1));
            node.request(world.block(1, 2));
            node.work();
            assertThat(store.successorsOf(Set.of(1L, 2L))).isEqualTo(Map.of(1L, Set.of(2L), 2L, Set.of(1L)));
            assertThat(store.storedBetween(1, 2).successors()).isEqualTo(Map.of(2L, Set.of(1L)));

            node.request(world.unblock(2, 1));
            node.work();
            assertThat(store.successorsOf(Set.of(1L, 2L))).containsOnlyKeys(1L);
        }

        @Test
        void goesWithItsIssueAndWithWhatWaitedForIt() {
            node.request(world.block(2, 1));
            node.work();
            node.request(world.delete(2));
            node.work();

            assertThat(store.activitiesBy(Set.of(2L))).isEmpty();
            assertThat(tables.ao().count(DependencyRow.class)).isZero();
        }
    }

    @Nested
    class WhenManyAreKept {

        @Test
        void costAsManyStatementsAsOne() {
            Set<Long> many = LongStream.rangeClosed(100, 500).boxed().collect(Collectors.toSet());
            many.forEach(id -> {
                node.request(world.create(id, STORY));
                node.request(world.link(id, 1, Path.EPIC));
            });
            node.work(2_000);
            int one = statementsOfMoving(Set.of(2L), "TV");

            assertThat(statementsOfMoving(many, "PR")).isEqualTo(one);

            assertThat(store.activitiesBy(many))
                    .extracting(activity -> activity.traits().lanes().get("channel"))
                    .hasSize(401)
                    .containsOnly(Set.of("PR"));
        }

        @Test
        void whatWaitsForWhatIsReadInOneStatement() {
            node.request(world.create(3, STORY));
            node.request(world.link(3, 1, Path.EPIC));
            node.request(world.create(4, STORY));
            node.request(world.block(2, 3));
            node.request(world.block(2, 4));
            node.work();
            ActiveObjectsDependencies dependencies = new ActiveObjectsDependencies(tables.ao());
            dependencies.among(Set.of(2L));

            Set<Long> many = LongStream.rangeClosed(1, 10_000)
                    .filter(id -> id != 4)
                    .boxed()
                    .collect(Collectors.toSet());
            assertThat(tables.statements().during(() -> dependencies.among(many)))
                    .isEqualTo(1);
            assertThat(dependencies.among(many)).isEqualTo(Map.of(2L, Set.of(3L)));
        }

        private int statementsOfMoving(Set<Long> ids, String lane) {
            ids.forEach(id -> node.request(world.putInLanes(id, "channel", Set.of(lane))));
            return tables.statements().during(() -> node.work(2_000));
        }
    }
}
