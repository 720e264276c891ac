package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static io.milepost.rest.PlanningWorld.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.UnknownProjectException;
import io.milepost.lookup.Viewer;
import io.milepost.planning.InMemoryPlanning;
import io.milepost.planning.feeds.EndFeed;
import io.milepost.planning.feeds.FeedOwner;
import io.milepost.planning.feeds.InMemoryFeeds;
import io.milepost.planning.feeds.ListFeeds;
import io.milepost.planning.feeds.MakeFeed;
import io.milepost.planning.feeds.OpenFeed;
import io.milepost.planning.feeds.UnknownFeedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Links by which programs read what their owner sees. */
class FeedAnswersTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:30:00Z"), ZoneOffset.UTC);
    private static final String BODY =
            "{\"kind\":\"calendar\",\"name\":\"My goals\",\"roadmap\":{\"project\":\"MKT\",\"owner\":\"anna\","
                    + "\"activities\":true}}";

    private final FileWorld files = new FileWorld();
    private final LookupWorld world = files.world();
    private final InMemoryFeeds feeds = new InMemoryFeeds();
    private final InMemoryPlanning planning = new InMemoryPlanning();
    private Viewer viewer = ANNA;
    private boolean active = true;

    private FeedsResource resource() {
        return new FeedsResource(
                new ListFeeds(feeds, planning),
                new MakeFeed(feeds, CLOCK),
                new EndFeed(feeds, planning),
                files.roadmapFiles(),
                world,
                () -> viewer);
    }

    private JsonObject made(String body) {
        Response answer = resource().make(TOKEN, body);
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("private, no-store");
        return JsonParser.parseString(answer.getEntity().toString()).getAsJsonObject();
    }

    private FeedReading reading() {
        OpenFeed opening = new OpenFeed(
                feeds,
                person -> Optional.of(new FeedOwner(person, Locale.ENGLISH)).filter(owner -> active),
                CLOCK);
        return new FeedReading(opening, files.roadmapFiles());
    }

    private Response calendar(String link) {
        return new CalendarFeedResource(reading(), files.roadmapFiles()).calendar(link);
    }

    private static String text(Response response) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((StreamingOutput) response.getEntity()).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Nested
    class WhenALinkIsMade {

        @Test
        void isAsTheContractShows() throws IOException {
            JsonObject made = made(BODY);
            String link = made.get("token").getAsString();

            Golden.assertSame(made.toString().replace(link, "TOKEN"), "feed-made.json");
            Golden.assertSame(resource().feeds("false"), "feeds.json");
        }

        @Test
        void isOpenedByAnybodyAndShowsWhatItsOwnerSees() throws IOException {
            String link = made(BODY).get("token").getAsString();
            viewer = Viewer.anonymous();

            Response answer = calendar(link);

            assertThat(text(answer)).contains("MKT-10").doesNotContain("MKT-20", "MKT-30");
            assertThat(answer.getHeaderString("Cache-Control")).startsWith("private");
            assertThat(answer.getHeaderString("Referrer-Policy")).isEqualTo("no-referrer");
        }

        @Test
        void showsAsAPictureTheRowsThatThePageShowed() throws IOException {
            String body = "{\"kind\":\"picture\",\"name\":\"P\",\"roadmap\":"
                    + "{\"project\":\"MKT\",\"text\":\"hyper\",\"sort\":\"name\"}}";
            String link = made(body).get("token").getAsString();

            assertThat(text(new PictureFeedResource(reading(), files.roadmapFiles()).picture(link, "900", "dark")))
                    .contains("MKT-10", "MKT-20", "hyper")
                    .doesNotContain("MKT-30");
            assertThatThrownBy(() -> made(body.replace("\"name\"}", "\"luck\"}")))
                    .isInstanceOf(BadInputException.class);
        }

        @Test
        void isRefusedForWhatItsOwnerCannotSee() {
            assertThatThrownBy(() -> made(BODY.replace("MKT", "NIX"))).isInstanceOf(UnknownProjectException.class);
            assertThatThrownBy(() -> made(BODY.replace("calendar", "poem"))).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> made(BODY.replace("\"anna\"", "7"))).isInstanceOf(BadInputException.class);
            assertThat(feeds.all()).isEmpty();
        }

        @Test
        void needsAPersonAndProofThatItsPageAsked() {
            assertThatThrownBy(() -> resource().make(null, BODY)).isInstanceOf(Parameters.MissingTokenException.class);
            viewer = Viewer.anonymous();
            assertThatThrownBy(() -> resource().make(TOKEN, BODY)).isInstanceOf(Parameters.AnonymousException.class);
            assertThatThrownBy(() -> resource().feeds("false")).isInstanceOf(Parameters.AnonymousException.class);
        }
    }

    @Nested
    class WhenTheOwnersRightsChange {

        private final String link =
                made(BODY.replace(",\"owner\":\"anna\"", "")).get("token").getAsString();

        @Test
        void showsNoMoreThanHeSeesAtThatMoment() throws IOException {
            assertThat(text(calendar(link))).contains("MKT-10 ");

            world.hide(10);

            assertThat(text(calendar(link))).doesNotContain("MKT-10", "Half of the way");
        }

        @Test
        void showsNothingOfAProjectThatHeMayNotSeeAnyMore() {
            world.hideProject("MKT");

            assertThatThrownBy(() -> calendar(link)).isInstanceOf(UnknownFeedException.class);
        }

        @Test
        void showsNothingOnceHeIsDisabled() {
            active = false;

            assertThatThrownBy(() -> calendar(link)).isInstanceOf(UnknownFeedException.class);
        }

        @Test
        void showsNothingOnceItIsEnded() {
            resource().end(TOKEN, "1");

            assertThatThrownBy(() -> calendar(link)).isInstanceOf(UnknownFeedException.class);
            assertThatThrownBy(() -> calendar("x")).isInstanceOf(UnknownFeedException.class);
        }
    }

    @Nested
    class WhenSomebodyElseAsks {

        @Test
        void seesNeitherTheLinkNorEndsIt() {
            made(BODY);
            viewer = Viewer.person("ben");

            assertThat(resource().feeds("false")).isEqualTo("{\"canSeeAll\":false,\"feeds\":[]}");
            assertThatThrownBy(() -> resource().end(TOKEN, "1")).isInstanceOf(UnknownFeedException.class);
            assertThat(feeds.all()).hasSize(1);
        }
    }
}
