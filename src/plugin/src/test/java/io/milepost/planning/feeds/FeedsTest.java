package io.milepost.planning.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.planning.InMemoryPlanning;
import io.milepost.planning.NotAllowedException;
import io.milepost.planning.feeds.Feed.Content;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedsTest {

    private static final Instant NINE = Instant.parse("2026-11-21T09:00:00Z");
    private static final Content CONTENT = new Content(FeedKind.CALENDAR, "My goals", "{}");

    private final InMemoryFeeds feeds = new InMemoryFeeds();
    private final InMemoryPlanning planning = new InMemoryPlanning();
    private final Set<String> disabled = new HashSet<>();
    private final MakeFeed making = new MakeFeed(feeds, at(NINE));
    private final ListFeeds listing = new ListFeeds(feeds, planning);
    private final EndFeed ending = new EndFeed(feeds, planning);

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }

    private OpenFeed opening(Instant moment) {
        FeedOwners owners = person ->
                Optional.of(new FeedOwner(person, Locale.ENGLISH)).filter(owner -> !disabled.contains(person));
        return new OpenFeed(feeds, owners, at(moment));
    }

    private void opensNothing(String token) {
        assertThatThrownBy(() -> opening(NINE).open(FeedKind.CALENDAR, token)).isInstanceOf(UnknownFeedException.class);
    }

    @Nested
    class WhenALinkIsMade {

        @Test
        void opensWhatItsOwnerWanted() {
            String token = making.make("anna", CONTENT).token();

            OpenFeed.Opened opened = opening(NINE).open(FeedKind.CALENDAR, token);

            assertThat(opened.content()).isEqualTo(CONTENT);
            assertThat(opened.owner().personKey()).isEqualTo("anna");
        }

        @Test
        void keepsNothingThatOpensIt() {
            String token = making.make("anna", CONTENT).token();

            assertThat(token).matches("[A-Za-z0-9_-]{43}");
            assertThat(feeds.hashes()).singleElement().isNotEqualTo(token);
            assertThat(feeds.all().toString()).doesNotContain(token);
            opensNothing(feeds.hashes().iterator().next());
        }

        @Test
        void isLikeNoOther() {
            assertThat(IntStream.range(0, 100)
                            .mapToObj(any -> making.make("anna", CONTENT).token()))
                    .doesNotHaveDuplicates();
        }

        @Test
        void isRefusedBeyondWhatAnyPersonNeeds() {
            IntStream.range(0, 1_000).forEach(any -> making.make("anna", CONTENT));

            assertThatThrownBy(() -> making.make("anna", CONTENT)).isInstanceOf(FeedRefusedException.class);
            assertThat(making.make("ben", CONTENT).feed().personKey()).isEqualTo("ben");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "two\nlines"})
        void needsAName(String name) {
            assertThatThrownBy(() -> new Content(FeedKind.CALENDAR, name, "{}"))
                    .isInstanceOf(FeedRefusedException.class);
        }
    }

    @Nested
    class WhenALinkIsEnded {

        private final MakeFeed.Made annas = making.make("anna", CONTENT);

        @Test
        void opensNothingAnyMore() {
            ending.end("anna", annas.feed().id());

            opensNothing(annas.token());
        }

        @Test
        void mustBeOnesOwn() {
            assertThatThrownBy(() -> ending.end("ben", annas.feed().id())).isInstanceOf(UnknownFeedException.class);
            assertThat(opening(NINE).open(FeedKind.CALENDAR, annas.token())).isNotNull();
        }

        @Test
        void maybeBySomebodyWhoAdministersJira() {
            planning.administersJira("root");

            ending.end("root", annas.feed().id());

            opensNothing(annas.token());
        }
    }

    @Nested
    class WhenTheOwnerIsDisabled {

        @Test
        void opensNothingUntilHeIsBack() {
            String token = making.make("anna", CONTENT).token();
            disabled.add("anna");

            opensNothing(token);

            disabled.clear();
            assertThat(opening(NINE).open(FeedKind.CALENDAR, token)).isNotNull();
        }
    }

    @Nested
    class WhenLinksAreListed {

        private final MakeFeed.Made annas = making.make("anna", CONTENT);
        private final MakeFeed.Made bens = making.make("ben", CONTENT);

        @Test
        void areEachPersonsOwn() {
            assertThat(listing.own("anna")).containsExactly(annas.feed());
        }

        @Test
        void areEverybodysForWhoAdministersJira() {
            assertThatThrownBy(() -> listing.all("anna")).isInstanceOf(NotAllowedException.class);

            planning.administersJira("root");

            assertThat(listing.all("root")).containsExactly(annas.feed(), bens.feed());
        }

        @Test
        void sayWhenTheyWereLastOpenedToTheHour() {
            List<Instant> opened = List.of(NINE, NINE.plusSeconds(3_000), NINE.plusSeconds(3_601));
            opened.forEach(moment -> opening(moment).open(FeedKind.CALENDAR, annas.token()));

            assertThat(listing.own("anna").get(0).usedAt()).contains(NINE.plusSeconds(3_601));
            opening(NINE.plusSeconds(4_000)).open(FeedKind.CALENDAR, annas.token());
            assertThat(listing.own("anna").get(0).usedAt()).contains(NINE.plusSeconds(3_601));
        }
    }
}
