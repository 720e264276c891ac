package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.CALCULATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.milepost.domain.Health;
import io.milepost.domain.Progress;
import io.milepost.domain.notice.DigestRhythm;
import io.milepost.domain.notice.Fact;
import io.milepost.domain.notice.Fact.HealthChanged;
import io.milepost.domain.notice.Fact.Mentioned;
import io.milepost.domain.notice.Fact.MilestoneMissed;
import io.milepost.domain.notice.Fact.Part;
import io.milepost.domain.notice.Fact.ValueDue;
import io.milepost.domain.notice.Notice;
import io.milepost.domain.notice.NoticeChoice;
import io.milepost.domain.plan.HealthNames;
import io.milepost.domain.plan.PlanRules;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.NoticeLookup;
import io.milepost.lookup.Viewer;
import io.milepost.planning.ChooseDigest;
import io.milepost.planning.DigestRequests;
import io.milepost.planning.ReadNotices;
import io.milepost.rest.Parameters.AnonymousException;
import io.milepost.rest.Parameters.MissingTokenException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NoticeResourcesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .person("anna", "Anna")
            .person("ben", "Ben")
            .issue(1, "MKT-1", "Keep customers", Progress.IN_PROGRESS)
            .issue(2, "MKT-2", "Win customers", Progress.IN_PROGRESS)
            .goal(1, OptionalLong.empty())
            .goal(2, OptionalLong.empty());
    private final InMemoryNoticeBox box = new InMemoryNoticeBox();
    private final NoticeLookup lookup = new NoticeLookup(box, world.sources(world.plans()), world);
    private Viewer viewer = LookupWorld.ANNA;
    private final NoticesResource notices =
            new NoticesResource(lookup, new ReadNotices(box, Clock.systemUTC()), () -> viewer);
    private final NoticeChoiceResource choice = new NoticeChoiceResource(new ChooseDigest(box), () -> viewer);

    NoticeResourcesTest() {
        add(1, "anna", 1, new HealthChanged(Health.ON_TRACK, Health.OFF_TRACK, DAY, Optional.of("ben")), true);
        add(2, "anna", 2, new ValueDue(new Part("k1", "Leads"), DAY), false);
        add(3, "anna", 2, new MilestoneMissed(new Part("m1", "Launch"), DAY), false);
        String text = "[~anna] look at the bookings";
        add(4, "anna", 2, new Mentioned(Mentioned.Place.PLAN, 7, DAY, Optional.of("ben"), text), false);
        add(5, "ben", 1, new ValueDue(new Part("k1", "Leads"), DAY), false);
    }

    private void add(long id, String person, long goal, Fact fact, boolean read) {
        box.add(new Notice(id, person, goal, fact, CALCULATED, read));
    }

    private Response list(String unread, String start, String limit) {
        return notices.notices(unread, start, limit, mock(Request.class));
    }

    private String mark(String body) {
        return notices.read("no-check", body);
    }

    private String choose(String body) {
        return choice.choose("no-check", body);
    }

    private static void refuses(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(BadInputException.class);
    }

    @Nested
    class WhenAPersonReadsWhatSheWasTold {

        @Test
        void saysOfEachWhatHappenedToWhichGoalAsItsPlanCallsIt() throws IOException {
            PlanRules german = PlanRules.STANDARD.naming(new HealthNames(Map.of(Health.OFF_TRACK, "Rot")));
            world.plans().rules(1, german, Instant.EPOCH);

            Golden.assertSame(list("false", "0", "25").getEntity(), "notices.json");
        }

        @Test
        void leavesOutWhatSheHasReadWhereSheWantsTheOthersAlone() {
            assertThat(list("true", "1", "1").getEntity().toString())
                    .contains("\"start\":1,\"limit\":1,\"total\":3,\"isLast\":false,\"unread\":3", "\"id\":3");
        }

        @Test
        void neitherShowsNorCountsWhatIsAboutAGoalThatSheNoLongerSees() {
            world.hide(2);

            assertThat(list("false", "0", "25").getEntity().toString())
                    .contains("\"total\":1,\"isLast\":true,\"unread\":0")
                    .doesNotContain("MKT-2", "Leads", "Launch", "bookings");
        }

        @Test
        void sendsNothingAgainThatSheHas() {
            Request again = mock(Request.class);
            when(again.evaluatePreconditions(any(EntityTag.class))).thenReturn(Response.notModified());

            Response answer = notices.notices("false", "0", "25", again);

            assertThat(answer.getStatus()).isEqualTo(304);
        }

        @Test
        void refusesAPartThatIsNone() {
            refuses(() -> list("perhaps", "0", "25"));
            refuses(() -> list("false", "-1", "25"));
            refuses(() -> list("false", "0", "0"));
            refuses(() -> list("false", "0", "2147483648"));
        }
    }

    @Nested
    class WhenAPersonMarksWhatSheHasRead {

        @Test
        void marksAllUpToTheNewestThatSheSaw() {
            assertThat(mark("{\"upTo\":3}")).isEqualTo("{\"unread\":1}");
            assertThat(mark("{\"upTo\":4}")).isEqualTo("{\"unread\":0}");
        }

        @Test
        void marksThoseThatSheNames() {
            assertThat(mark("{\"ids\":[2,4]}")).isEqualTo("{\"unread\":1}");
        }

        @Test
        void leavesThoseOfOthersUnreadAndSaysNothingOfThem() {
            assertThat(mark("{\"ids\":[5,77]}")).isEqualTo("{\"unread\":3}");
            mark("{\"upTo\":999}");

            assertThat(box.newest("ben", true, 9)).hasSize(1);
        }

        @Test
        void refusesABodyThatSaysNeitherOrBothOrNoIds() {
            refuses(() -> mark("{}"));
            refuses(() -> mark("{\"upTo\":3,\"ids\":[2]}"));
            refuses(() -> mark("{\"upTo\":null}"));
            refuses(() -> mark("{\"upTo\":-1}"));
            refuses(() -> mark("{\"upTo\":1.5}"));
            refuses(() -> mark("{\"upTo\":\"3\"}"));
            refuses(() -> mark("{\"ids\":{}}"));
            refuses(() -> mark("{\"ids\":[null]}"));
            refuses(() -> mark("{\"ids\":[2],\"person\":\"ben\"}"));
            refuses(() -> mark("{\"ids\":[" + "2,".repeat(1000) + "2]}"));
            assertThat(mark("{\"ids\":[]}")).isEqualTo("{\"unread\":3}");
        }

        @Test
        void refusesWhatAnotherSiteMayHaveSent() {
            assertThatThrownBy(() -> notices.read(null, "{\"upTo\":3}")).isInstanceOf(MissingTokenException.class);
            assertThatThrownBy(() -> choice.choose("", "{}")).isInstanceOf(MissingTokenException.class);
        }
    }

    @Nested
    class WhenAPersonChoosesHowToBeTold {

        @Test
        void beginsWithAWeeklyMailAndAllKinds() {
            assertThat(choice.choice())
                    .isEqualTo("{\"digest\":\"weekly\",\"kinds\":[\"health_changed\",\"value_due\",\"milestone_near\","
                            + "\"milestone_missed\",\"mentioned\"]}");
        }

        @Test
        void keepsItForThisPersonAlone() throws IOException {
            String chosen = choose("{\"digest\":\"daily\",\"kinds\":[\"mentioned\",\"value_due\",\"mentioned\"]}");

            Golden.assertSame(chosen, "notices-choice.json");
            Golden.assertSame(choice.choice(), "notices-choice.json");
            assertThat(box.choiceOf("ben")).isEqualTo(NoticeChoice.STANDARD);
        }

        @Test
        void tellsNothingOfTheOtherKindsUntilTheyAreWantedAgain() {
            choose("{\"digest\":\"off\",\"kinds\":[]}");

            assertThat(box.choiceOf("anna").rhythm()).isEqualTo(DigestRhythm.OFF);
            assertThat(list("false", "0", "25").getEntity().toString()).contains("\"total\":0", "\"unread\":0");
        }

        @Test
        void refusesWordsThatMeanNothingHere() {
            refuses(() -> choose("{\"digest\":\"hourly\",\"kinds\":[]}"));
            refuses(() -> choose("{\"digest\":\"DAILY\",\"kinds\":[]}"));
            refuses(() -> choose("{\"digest\":\"daily\"}"));
            refuses(() -> choose("{\"kinds\":[]}"));
            refuses(() -> choose("{\"digest\":\"daily\",\"kinds\":[\"weather\"]}"));
            refuses(() -> choose("{\"digest\":\"daily\",\"kinds\":[],\"person\":\"ben\"}"));
            assertThat(box.choiceOf("anna")).isEqualTo(NoticeChoice.STANDARD);
        }
    }

    @Nested
    class WhenNobodyInParticularAsks {

        WhenNobodyInParticularAsks() {
            viewer = Viewer.anonymous();
        }

        @Test
        void refusesEverythingBeforeLookingAtIt() {
            assertThatThrownBy(() -> list("perhaps", "x", "y")).isInstanceOf(AnonymousException.class);
            assertThatThrownBy(() -> notices.read(null, "?")).isInstanceOf(AnonymousException.class);
            assertThatThrownBy(() -> choice.choice()).isInstanceOf(AnonymousException.class);
            assertThatThrownBy(() -> choice.choose(null, "?")).isInstanceOf(AnonymousException.class);
        }
    }

    @Nested
    class WhenAMailIsAskedFor {

        private final NoticeDigestResource digest =
                new NoticeDigestResource(person -> DigestRequests.Answer.NOTHING_NEW, () -> viewer);

        @Test
        void saysWhatCameOfIt() {
            assertThat(digest.send("no-check")).isEqualTo("{\"answer\":\"nothing_new\"}");
        }

        @Test
        void refusesNobodyInParticularAndRequestsWithoutToken() {
            assertThatThrownBy(() -> digest.send(null)).isInstanceOf(MissingTokenException.class);
            viewer = Viewer.anonymous();
            assertThatThrownBy(() -> digest.send("no-check")).isInstanceOf(AnonymousException.class);
        }
    }
}
