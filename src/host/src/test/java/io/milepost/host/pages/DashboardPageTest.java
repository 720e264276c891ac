package io.milepost.host.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.host.Reply;
import io.milepost.host.RunningHost;
import io.milepost.host.Visitor;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Jira's dashboards with the gadgets that plugins declare as dashboard items. */
@ExtendWith(RunningHost.Shared.class)
class DashboardPageTest {
    private static final String PAGE = "/secure/Dashboard.jspa";
    private static final String GADGET = "com.acme.notes:gadget";

    private final Visitor mark;
    private final Visitor admin;

    DashboardPageTest(RunningHost host) {
        this.mark = host.visitor("mark");
        this.admin = host.visitor("admin");
    }

    @BeforeEach
    void clearTheDashboard() {
        mark.get(PAGE).page().select(".dashboard-item").forEach(item -> post(mark, "remove", item.attr("data-id")));
    }

    @Nested
    class WhenAPersonPutsAGadgetOnTheDashboard {

        @Test
        void namesTheScriptThatDrawsItAndHandsItNoPreferences() {
            post(mark, "add", GADGET);

            Element item = onlyItem();
            assertThat(item.attr("data-amd-module")).isEqualTo("notes/gadget");
            assertThat(item.attr("data-configurable")).isEqualTo("true");
            assertThat(item.attr("data-preferences")).isEqualTo("{}");
            assertThat(item.select("h2").text()).isEqualTo("Notes");
        }

        @Test
        void keepsItFromOtherPeoplesDashboards() {
            post(mark, "add", GADGET);

            assertThat(admin.get(PAGE).page().select(".dashboard-item")).isEmpty();
        }

        @Test
        void handsItWhatItSavedBefore() {
            post(mark, "add", GADGET);
            String id = onlyItem().attr("data-id");

            post(mark, Map.of("save", id, "preferences", "{\"project\":\"<MKT>\"}"));

            assertThat(onlyItem().attr("data-preferences")).isEqualTo("{\"project\":\"<MKT>\"}");
        }
    }

    @Nested
    class WhenSomebodyElseChangesIt {

        @Test
        void nothingHappens() {
            post(mark, "add", GADGET);
            String id = onlyItem().attr("data-id");

            post(admin, Map.of("save", id, "preferences", "{\"project\":\"X\"}"));
            post(admin, "remove", id);

            assertThat(onlyItem().attr("data-preferences")).isEqualTo("{}");
        }
    }

    @Nested
    class WhenNobodyBringsTheGadget {

        @Test
        void addsNothing() {
            post(mark, "add", "nobody:knows");

            assertThat(mark.get(PAGE).page().select(".dashboard-item")).isEmpty();
        }
    }

    private Element onlyItem() {
        Reply page = mark.get(PAGE);
        assertThat(page.page().select(".dashboard-item")).hasSize(1);
        return page.page().select(".dashboard-item").get(0);
    }

    private static void post(Visitor visitor, String name, String value) {
        post(visitor, Map.of(name, value));
    }

    /** With the token of the page, as its script sends it. */
    private static void post(Visitor visitor, Map<String, String> fields) {
        Map<String, String> sent = new HashMap<>(fields);
        sent.put(
                "atl_token", visitor.get(PAGE).page().select("#atlassian-token").attr("content"));
        visitor.post(PAGE, sent);
    }
}
