package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static io.milepost.rest.PlanningWorld.TOKEN;
import static io.milepost.rest.PlanningWorld.assertSame;
import static io.milepost.rest.PlanningWorld.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.milepost.domain.plan.SettingsChange;
import io.milepost.domain.plan.SettingsChange.Area;
import io.milepost.domain.plan.SettingsChange.Difference;
import io.milepost.domain.plan.UnknownPlanException;
import io.milepost.domain.view.KeptView.Belonging;
import io.milepost.domain.view.UnknownViewException;
import io.milepost.domain.view.ViewKind;
import io.milepost.domain.view.ViewPlace;
import io.milepost.domain.view.ViewRefusedException;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.ProjectLookup;
import io.milepost.lookup.UnknownProjectException;
import io.milepost.lookup.ViewLookup;
import io.milepost.lookup.Viewer;
import io.milepost.planning.ChangeViews;
import io.milepost.planning.InMemoryPlanning;
import io.milepost.planning.InMemoryViews;
import io.milepost.planning.NotAllowedException;
import io.milepost.planning.TooManyLaneFieldsException;
import io.milepost.planning.ViewConflictException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import javax.ws.rs.core.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ViewResourcesTest {

    private static final Viewer BEN = Viewer.person("ben");
    private static final String OWN = "{\"project\":\"MKT\",\"name\":\"%s\",\"kind\":\"seo\"}";

    private final InMemoryPlanning planning = new InMemoryPlanning().administersProject("anna", "MKT");
    private final LookupWorld world = new LookupWorld()
            .project(7, "MKT", "Marketing")
            .project(9, "SEC", "Secret")
            .hideProject("SEC")
            .person("anna", "Anna Adler")
            .person("ben", "Ben Berg");
    private final InMemoryViews kept = new InMemoryViews();
    private final I18nResolver texts = mock(I18nResolver.class);
    private Viewer viewer = ANNA;

    @BeforeEach
    void speakEnglish() throws IOException {
        Properties english = new Properties();
        try (InputStream file = ViewResourcesTest.class.getResourceAsStream("/i18n/milepost.properties")) {
            english.load(file);
        }
        when(texts.getText(anyString())).thenAnswer(call -> english.getProperty(call.getArgument(0)));
    }

    /** Jira runs searches for labels only for Anna. */
    private ViewLookup lookup() {
        return new ViewLookup(
                kept,
                new ProjectLookup(world, world.visibility()),
                world.nameLookup(),
                world.keptPlans(),
                (person, jql) -> !jql.contains("labels") || person.equals(ANNA.personKey()));
    }

    private ChangeViews changes() {
        return new ChangeViews(planning.rights(), kept, planning, planning.viewLanes(), planning.audit(), planning);
    }

    private ViewsResource views() {
        return new ViewsResource(lookup(), changes(), world.nameLookup(), texts, () -> viewer);
    }

    private JsonObject list() {
        return json(views().list("MKT", null));
    }

    private JsonObject one(String id) {
        return json(views().view(id, mock(Request.class)).getEntity().toString());
    }

    private String save(Viewer person, String body) {
        viewer = person;
        return json(views().save(TOKEN, body).getEntity().toString()).get("id").getAsString();
    }

    private String own(Viewer person, String name) {
        return save(person, OWN.formatted(name));
    }

    private String shared(String name) {
        return save(ANNA, OWN.formatted(name).replace("{", "{\"shared\":true,"));
    }

    private JsonObject choose(String whose, String view) {
        String body = "{\"project\":\"MKT\",\"for\":\"%s\",\"view\":%s}".formatted(whose, view);
        return json(new ViewDefaultResource(lookup(), changes(), () -> viewer).choose(TOKEN, body));
    }

    private String change(String id, String fields) {
        return views().change(id, TOKEN, "\"1-x\"", "{\"name\":\"Other\",\"kind\":\"seo\"" + fields + "}");
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    private static List<String> names(JsonObject list) {
        return list.getAsJsonArray("saved").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(view -> view.get("name").getAsString())
                .toList();
    }

    private List<SettingsChange> audited() {
        return planning.audited();
    }

    @Nested
    class WhenAViewHasLanesByAFieldOfJira {

        private static final String BY_FIELD =
                "{\"project\":\"MKT\",\"name\":\"Regions\",\"kind\":\"channel\",\"lanes\":\"field:customfield_%s\"}";

        @Test
        void hasItsValuesKeptFromThenOn() {
            save(ANNA, BY_FIELD.formatted("10100"));

            assertThat(planning.laneFields().kept()).containsExactly("customfield_10100");
            assertThat(planning.fullRuns()).isEqualTo(1);
        }

        @Test
        void hasThemKeptAlsoWhereTheViewIsChanged() {
            String id = own(ANNA, "Mine");

            change(id, ",\"lanes\":\"field:customfield_10200\"");

            assertThat(planning.laneFields().kept()).containsExactly("customfield_10200");
        }

        @Test
        void isRefusedWhereTheFieldIsGone() {
            assertThatThrownBy(() -> save(ANNA, BY_FIELD.formatted("404")))
                    .isInstanceOf(ViewRefusedException.class)
                    .hasMessageContaining("lane-field: customfield_404");
            assertThat(planning.laneFields().kept()).isEmpty();
            assertThat(names(list())).isEmpty();
        }

        @Test
        void isRefusedWhereNoMoreFieldsCanBeKept() {
            planning.laneFields()
                    .keep(IntStream.range(0, 20)
                            .mapToObj(id -> "customfield_" + id)
                            .toList());

            assertThatThrownBy(() -> save(ANNA, BY_FIELD.formatted("10100")))
                    .isInstanceOf(TooManyLaneFieldsException.class);
            assertThat(names(list())).isEmpty();
        }
    }

    @Nested
    class WhenSomebodyReads {

        @Test
        void isAsTheContractShows() {
            save(ANNA, file("view-new-body.json"));
            own(ANNA, "All for search");
            choose("all", "\"1\"");
            choose("me", "\"2\"");
            kept.addNewer(new Belonging(ViewPlace.project(7), "gone", true), "Seen from far");

            assertSame(list(), "views.json");
            assertSame(one("1"), "view.json");
            assertSame(one("3"), "view-newer.json");
        }

        @Test
        void opensTheProjectFirstWhereNobodyHasChosen() {
            assertThat(list().get("first").getAsString()).isEqualTo("project");
            assertThat(list().getAsJsonArray("ready")).hasSize(10);
        }

        @Test
        void showsNobodyWhatIsSomebodyElsesOwn() {
            String id = own(BEN, "For me");
            shared("For all");

            assertThat(names(list())).containsExactly("For all");
            assertThatThrownBy(() -> one(id)).isInstanceOf(UnknownViewException.class);
        }

        @Test
        void keepsASearchFromWhomJiraWouldNotRunItFor() {
            String id = save(ANNA, file("view-new-body.json"));
            viewer = BEN;

            JsonObject filter = one(id).getAsJsonObject("filter");
            assertThat(filter.get("jql").getAsString()).isEmpty();
            assertThat(filter.get("isSearchHidden").getAsBoolean()).isTrue();
            assertThat(list().toString()).doesNotContain("spring");
        }

        @Test
        void answersForAnUnseenProjectAsForNone() {
            kept.add(new Belonging(ViewPlace.project(9), "anna", true), ViewKind.SEO.ready());

            assertThatThrownBy(() -> views().list("SEC", null)).isInstanceOf(UnknownProjectException.class);
            assertThatThrownBy(() -> one("1")).isInstanceOf(UnknownViewException.class);
            assertThatThrownBy(() -> views().list(null, "3")).isInstanceOf(UnknownPlanException.class);
            assertThatThrownBy(() -> views().list("MKT", "3")).isInstanceOf(BadInputException.class);
        }

        @Test
        void showsASharedViewOfSomebodyWhoseAccountIsGone() {
            kept.add(new Belonging(ViewPlace.project(7), "gone", true), ViewKind.SEO.ready());

            assertThat(one("1").getAsJsonObject("owner").get("displayName").getAsString())
                    .isEqualTo("gone");
        }
    }

    @Nested
    class WhenSomebodySaves {

        @Test
        void drawsWhatIsLeftOutAsTheReadyView() {
            JsonObject view = one(own(BEN, "Mine"));

            assertThat(view.get("lanes").getAsString()).isEqualTo("channel");
            assertThat(view.get("shared").getAsBoolean()).isFalse();
            assertThat(audited()).isEmpty();
        }

        @Test
        void letsOnlyEditorsOfThePlanShare() {
            assertThatThrownBy(() -> save(BEN, OWN.formatted("Ours").replace("{", "{\"shared\":true,")))
                    .isInstanceOf(NotAllowedException.class);
            planning.editsPlan("ben", "MKT");
            save(BEN, OWN.formatted("Ours").replace("{", "{\"shared\":true,"));

            assertThat(audited()).extracting(SettingsChange::area).containsExactly(Area.VIEWS);
        }

        @Test
        void takesANameOnceInAList() {
            own(BEN, "Mine");
            own(ANNA, "Mine");
            shared("mine");

            assertThatThrownBy(() -> own(ANNA, "MINE")).isInstanceOf(ViewRefusedException.class);
        }

        @Test
        void refusesASearchInJirasWords() {
            String body = OWN.formatted("Bad").replace("}", ",\"filter\":{\"jql\":\"nonsense\"}}");

            assertThatThrownBy(() -> save(BEN, body))
                    .isInstanceOf(ViewRefusedException.class)
                    .hasMessageContaining("No operator");
        }

        @Test
        void refusesNobodyInParticularAndWordsThatItDoesNotKnow() {
            assertThatThrownBy(() -> own(Viewer.anonymous(), "Mine")).isInstanceOf(Parameters.AnonymousException.class);
            assertThatThrownBy(() -> save(ANNA, "{\"project\":\"MKT\",\"name\":\"x\",\"kind\":\"globe\"}"))
                    .isInstanceOf(BadInputException.class);
        }
    }

    @Nested
    class WhenSomebodyChanges {

        @Test
        void renamesSharesAndTakesBack() {
            String id = own(ANNA, "Mine");

            JsonObject renamed = json(change(id, ",\"shared\":true"));

            assertThat(renamed.get("version").getAsInt()).isEqualTo(2);
            assertThat(renamed.get("shared").getAsBoolean()).isTrue();
            assertThat(audited().get(0).differences())
                    .contains(new Difference("1.version", "", "2"), new Difference("1.kind", "", "seo"));
            assertThat(audited().toString()).doesNotContain("Other");
        }

        @Test
        void refusesAVersionThatIsNotTheCurrentOne() {
            String id = own(ANNA, "Mine");
            change(id, "");

            assertThatThrownBy(() -> change(id, ",\"columns\":[]")).isInstanceOf(ViewConflictException.class);
            assertThatThrownBy(() -> views().delete(id, "1", TOKEN)).isInstanceOf(ViewConflictException.class);
        }

        @Test
        void letsOnlyEditorsOfThePlanChangeWhatIsShared() {
            String id = shared("Ours");
            viewer = BEN;

            assertThatThrownBy(() -> change(id, ",\"shared\":true")).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> change(id, "")).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> views().delete(id, "1", TOKEN)).isInstanceOf(NotAllowedException.class);
            planning.editsPlan("ben", "MKT");
            assertThatThrownBy(() -> change(id, "")).isInstanceOf(ViewRefusedException.class);
            assertThat(views().delete(id, "1", TOKEN).getStatus()).isEqualTo(204);
            assertThat(audited()).hasSize(2);
        }

        @Test
        void leavesASearchThatItDoesNotSee() {
            String id = save(ANNA, file("view-new-body.json"));
            planning.editsPlan("ben", "MKT");
            viewer = BEN;
            views().change(id, TOKEN, null, file("view-body.json"));
            viewer = ANNA;

            assertThat(one(id).getAsJsonObject("filter").get("jql").getAsString())
                    .isEqualTo("labels = spring");
        }

        @Test
        void deletesButDoesNotChangeWhatANewerMilepostHasWritten() {
            kept.addNewer(new Belonging(ViewPlace.project(7), "anna", false), "Seen from far");

            assertThatThrownBy(() -> change("1", "")).isInstanceOf(ViewRefusedException.class);
            assertThat(views().delete("1", "1", TOKEN).getStatus()).isEqualTo(204);
        }
    }

    @Nested
    class WhenSomebodyChoosesWhatOpensFirst {

        @Test
        void opensHisOwnChoiceBeforeThatOfAll() {
            choose("all", "\"strategy\"");
            viewer = BEN;
            assertThat(list().get("first").getAsString()).isEqualTo("strategy");

            assertThat(choose("me", "\"seo\"").get("first").getAsString()).isEqualTo("seo");
            assertThat(choose("me", "null").get("first").getAsString()).isEqualTo("strategy");
        }

        @Test
        void isAsTheContractShows() {
            assertSame(
                    new ViewDefaultResource(lookup(), changes(), () -> viewer)
                            .choose(TOKEN, file("view-default-body.json")),
                    "view-default.json");
            assertSame(choose("me", "null"), "view-default-none.json");
        }

        @Test
        void opensForAllOnlyWhatAllMayUse() {
            String own = own(ANNA, "Mine");

            assertThatThrownBy(() -> choose("all", "\"" + own + "\"")).isInstanceOf(ViewRefusedException.class);
            viewer = BEN;
            assertThatThrownBy(() -> choose("all", "\"seo\"")).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> choose("me", "\"" + own + "\"")).isInstanceOf(UnknownViewException.class);
        }

        @Test
        void passesOverAViewThatWasTakenBackOrDeleted() {
            String id = shared("Ours");
            choose("all", "\"" + id + "\"");
            change(id, "");
            viewer = BEN;
            assertThat(list().get("first").getAsString()).isEqualTo("project");

            viewer = ANNA;
            views().delete(id, "2", TOKEN);
            assertThat(list().get("sharedDefault").isJsonNull()).isTrue();
        }
    }
}
