package io.milepost.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.planning.feeds.Feed;
import io.milepost.planning.feeds.FeedKind;
import io.milepost.testsupport.RequiresPostgres;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FeedsInTablesTest {

    /** What holds on every database. */
    abstract static class Body extends FreshTables {

        private static final Instant NINE = Instant.parse("2027-01-01T09:00:00Z");
        private static final Feed.Content CONTENT =
                new Feed.Content(FeedKind.CALENDAR, "Meine Ziele ü", "{\"text\":\"" + "x".repeat(2_000) + "\"}");

        private ActiveObjectsFeeds feeds;

        @BeforeEach
        void makeFeeds() {
            feeds = new ActiveObjectsFeeds(tables.ao());
        }

        @Test
        void comeBackAsTheyWereAndAreFoundByTheirHash() {
            Feed annas = feeds.add("anna", CONTENT, "h1", NINE);
            Feed bens = feeds.add("ben", CONTENT, "h2", NINE.plusSeconds(1));

            assertThat(feeds.byHash("h1")).contains(annas);
            assertThat(feeds.byHash("h3")).isEmpty();
            assertThat(feeds.byId(bens.id())).contains(bens);
            assertThat(feeds.of("anna")).containsExactly(annas);
            assertThat(feeds.all()).containsExactly(annas, bens);
        }

        @Test
        void rememberWhenTheyWereOpened() {
            Feed annas = feeds.add("anna", CONTENT, "h1", NINE);
            feeds.add("ben", CONTENT, "h2", NINE);

            feeds.used(annas.id(), NINE.plusSeconds(60));

            assertThat(feeds.byHash("h1").flatMap(Feed::usedAt)).contains(NINE.plusSeconds(60));
            assertThat(feeds.byHash("h2").map(Feed::usedAt)).contains(Optional.empty());
        }

        @Test
        void areGoneWhenTheyAreEnded() {
            Feed annas = feeds.add("anna", CONTENT, "h1", NINE);
            feeds.add("ben", CONTENT, "h2", NINE);

            feeds.end(annas.id());

            assertThat(feeds.all()).extracting(Feed::personKey).containsExactly("ben");
        }
    }

    @Nested
    class OnH2 extends Body {}

    @Nested
    @RequiresPostgres
    class OnPostgres extends Body {}
}
