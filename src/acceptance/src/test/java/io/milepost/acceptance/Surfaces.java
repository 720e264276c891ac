package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.milepost.acceptance.Surface.ours;
import static io.milepost.acceptance.Surface.whole;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** How everything that people meet of Milepost, and of the host around it, is brought up in the demonstration. */
final class Surfaces {

    static final String ADMINISTRATION = "/plugins/servlet/milepost/admin";
    private static final String GOAL = "MKT-3";
    private static final String ACTIVITY = "MKT-57";

    private Surfaces() {}

    /** By the name of the file that makes the dialog. */
    static Map<String, Surface> dialogs() {
        Map<String, Surface> dialogs = new TreeMap<>();
        dialogs.put("archiveDialog.js", dialog("archived goals", Surfaces::roadmap, "[data-dialog=archive]"));
        dialogs.put("columnsDialog.js", dialog("columns of a roadmap", Surfaces::roadmap, "[data-dialog=columns]"));
        dialogs.put("feedsDialog.js", ours("dialog: links to a roadmap", "ana", page -> {
            exports(page);
            page.keyboard().press("End");
            page.keyboard().press("Enter");
            assertThat(page.locator("dialog[open] section")).isVisible();
        }));
        dialogs.put("helpDialog.js", dialog("help", Surfaces::roadmap, ".mp-help"));
        dialogs.put("editDialog.js", ours("dialog: edit of a row", "ana", page -> {
            Locator row = editable(page);
            row.evaluate("row => { window.opened = row; }");
            row.press("e");
            assertThat(page.locator("dialog[open]")).isVisible();
        }));
        dialogs.put("importDialog.js", dialog("import of values", Surfaces::roadmap, "[data-dialog=import]"));
        dialogs.put("newGoalDialog.js", dialog("new goal", Surfaces::roadmap, "[data-dialog=new]"));
        dialogs.put("planDialog.js", dialog("plan of a goal", Surfaces::goal, "[data-dialog=plan]"));
        dialogs.put("reviewDialog.js", dialog("changes to be written", Surfaces::staged, "[data-edit=review]"));
        dialogs.put("stageDialog.js", dialog("stage of a goal", Surfaces::goal, "[data-dialog=stage]"));
        dialogs.put("viewDialog.js", dialog("view of a roadmap", Surfaces::roadmap, "[data-dialog=view]"));
        dialogs.put("measurementsDialog.js", dialog("values", Surfaces::goal, "[data-dialog=values]"));
        dialogs.put("linkDialog.js", dialog("link to a goal", Surfaces::activityPanel, "[data-do=link]"));
        dialogs.put("shareDialog.js", dialog("share in a goal", Surfaces::activityPanel, "[data-do=divide]"));
        return dialogs;
    }

    /** By the key of the module that puts the panel or the page into Jira. */
    static Map<String, List<Surface>> panels() {
        return Map.of(
                "roadmap-panel",
                List.of(
                        ours("roadmap", "ana", Surfaces::roadmap),
                        ours("roadmap with a goal", "ana", Surfaces::goal),
                        ours("roadmap of who sees less", "mia", Surfaces::goal),
                        ours("roadmap without goals", "ana", Surfaces::emptyRoadmap),
                        new Surface("notifications", "ana", ".mp-bell", Surfaces::bell),
                        new Surface("settings of notifications", "ana", ".mp-bell", page -> {
                            bell(page);
                            page.locator("[data-bell=settings]").click();
                            assertThat(page.locator(".mp-bell-form select")).isVisible();
                        }),
                        ours("roadmap that cannot be read", "ana", failing(Chromium.roadmap("MKT"), ".mp-notice"))),
                "goal-panel",
                List.of(
                        whole("issue of a goal", "ana", page -> issue(page, GOAL, ".mp-spark")),
                        ours(
                                "panel that cannot be read",
                                "ana",
                                failing(DemoHost.address() + "/browse/" + GOAL, ".mp-issue-panel [data-do=retry]"))),
                "activity-panel",
                List.of(ours("issue of an activity", "ana", Surfaces::activityPanel)),
                "unsubscribe-servlet",
                List.of(
                        whole("link that ends no mails", "", at("/plugins/servlet/milepost/unsubscribe", "main h1")),
                        whole("end of the mails", "admin", Surfaces::endOfMails)),
                "admin-servlet",
                List.of(whole("administration of who may not", "ana", at(ADMINISTRATION, "main"))));
    }

    /** The scripts that draw all that is listed here; one that is new needs surfaces of its own. */
    static Set<String> scripts() {
        return Set.of(
                "admin.js",
                "dashboard.js",
                "details.js",
                "editing.js",
                "issue.js",
                "modes.js",
                "notices.js",
                "past.js",
                "planning.js",
                "roadmap.js",
                "sharing.js");
    }

    /** What stands on a page only after it was asked for, or after something was refused. */
    static Stream<Surface> afterADeed() {
        return Stream.of(
                ours("menu of exports", "ana", Surfaces::exports),
                ours("slider over past days", "ana", page -> {
                    roadmap(page);
                    page.locator("[data-action=travel]").press("Enter");
                    page.locator(".mp-travel-range:focus").press("PageDown");
                    assertThat(page.locator(".mp-past")).isVisible();
                }),
                ours("list of changes", "ana", page -> {
                    roadmap(page);
                    Locator button = page.locator("[data-action=travel]");
                    button.evaluate("button => { window.opened = button; }");
                    button.press("n");
                    page.locator("dialog select").selectOption("month");
                    assertThat(page.locator(".mp-since-list li").first()).isVisible();
                }),
                ours("tour", "ana", page -> {
                    dialogs().get("helpDialog.js").opening().accept(page);
                    page.locator("dialog [data-do=tour]").press("Enter");
                    assertThat(page.locator(".mp-tour-card")).isVisible();
                }),
                ours("new goal that was refused", "ana", page -> {
                    dialogs().get("newGoalDialog.js").opening().accept(page);
                    page.locator("dialog [data-path=summary]:focus").press("Enter");
                    assertThat(page.locator("dialog [aria-invalid]").first()).isVisible();
                }),
                whole("menu of a person", "ana", page -> {
                    at("/projects", "main").accept(page);
                    page.locator("#person-button").click();
                    assertThat(page.locator("#person-menu")).isVisible();
                }),
                whole("edit that was refused", "admin", page -> {
                    at("/secure/EditIssue?key=" + GOAL, "main form").accept(page);
                    page.locator("main form input[inputmode=decimal]").first().fill("many");
                    page.locator("#issue-edit-submit").click();
                    assertThat(page.locator("main [role=alert]")).isVisible();
                }),
                whole("step of a workflow", "admin", page -> {
                    at("/browse/" + ACTIVITY, "main").accept(page);
                    page.locator(".issue-actions a[href*=TransitionIssue]")
                            .first()
                            .click();
                    assertThat(page.locator("main form #resolution")).isVisible();
                }));
    }

    /** What a section of the administration shows only when it is asked for, by what is asked. */
    static Stream<Surface> behindSections() {
        return Stream.of(
                ours("administration: new plan", "admin", page -> {
                    section(page, "plans");
                    page.getByText("New plan", exactly()).click();
                    assertThat(page.locator(".mp-plan-form")).isVisible();
                }),
                ours("administration: rules of a project", "admin", page -> {
                    section(page, "rules");
                    page.locator(".mp-plan-rules select").first().selectOption("MKT");
                    assertThat(page.locator(".mp-plan-rules [data-do=preview]")).isVisible();
                }),
                ours("administration: details of the health", "admin", page -> {
                    section(page, "health");
                    page.locator(".mp-details summary").click();
                    assertThat(page.locator(".mp-details table").first()).isVisible();
                }));
    }

    /** By the link in a mail that has just come. */
    private static void endOfMails(Page page) {
        DemoHost.person("ana").post("/rest/milepost/1.0/notices/digest", "").ok();
        at("/secure/admin/mail", "main tbody a").accept(page);
        page.locator("main tbody a").first().click();
        page.navigate(page.locator("a[href*=unsubscribe]").getAttribute("href"));
        assertThat(page.locator("#milepost-unsubscribe")).isVisible();
    }

    static void section(Page page, String name) {
        String link = "#milepost-admin [data-section='%s'][aria-current]".formatted(name);
        at(ADMINISTRATION + "?section=" + name, link).accept(page);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    /** The pages of the host, as far as they need no more than an address. */
    static Stream<Surface> pages() {
        Map<String, String> pages = new TreeMap<>();
        pages.put("projects", "/projects");
        pages.put("project", "/projects/WEB");
        pages.put("issues", "/issues/?jql=key%20in%20(MKT-3,MKT-57)");
        pages.put("bulk edit", "/secure/BulkEdit?jql=key%20in%20(MKT-3,MKT-57)");
        pages.put("fields of a bulk edit", "/secure/BulkEdit?issue=MKT-57&issue=MKT-4");
        pages.put("issues of a wrong search", "/issues/?jql=project%20%3D%3D");
        pages.put("new issue", "/secure/CreateIssue");
        pages.put("edit of a goal", "/secure/EditIssue?key=" + GOAL);
        pages.put("edit of an activity", "/secure/EditIssue?key=" + ACTIVITY);
        pages.put("link", "/secure/LinkIssue?key=" + ACTIVITY);
        pages.put("deletion", "/secure/DeleteIssue?key=" + ACTIVITY);
        pages.put("issue that is not there", "/browse/NO-1");
        pages.put("page that is not there", "/nowhere");
        pages.put("mails", "/secure/admin/mail");
        pages.put("plugins", "/secure/admin/plugins");
        pages.put("people", "/secure/admin/people");
        return Stream.concat(
                Stream.of(
                        whole("login", "", at("/login.jsp", "main")),
                        whole("REST", "ana", at("/rest-browser", ".opblock"))),
                pages.entrySet().stream().map(page -> whole(page.getKey(), "admin", at(page.getValue(), "main"))));
    }

    static Consumer<Page> at(String path, String shown) {
        return page -> {
            page.navigate(DemoHost.address() + path);
            Chromium.confirmPassword(page, "admin");
            assertThat(page.locator(shown).first()).isVisible();
        };
    }

    private static Surface dialog(String name, Consumer<Page> place, String button) {
        return ours("dialog: " + name, "ana", page -> {
            place.accept(page);
            openBy(page, page.locator(button + ":visible").first());
        });
    }

    /** The menu, by keyboard, and the page remembers by what. */
    private static void exports(Page page) {
        roadmap(page);
        Locator button = page.locator(".mp-export-button");
        button.evaluate("button => { window.opened = button; }");
        button.press("Enter");
        assertThat(page.locator("#mp-export-menu")).isVisible();
    }

    /** By keyboard, and the page remembers by what. */
    static void openBy(Page page, Locator button) {
        button.evaluate("button => { window.opened = button; }");
        button.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog[open]")).isVisible();
    }

    static void roadmap(Page page) {
        page.navigate(Chromium.roadmap("MKT"));
        assertThat(page.locator(".mp-row").first()).isVisible();
    }

    /** With a goal of which the dates are to be changed. */
    private static void staged(Page page) {
        Locator row = editable(page);
        Stream.of("m", "ArrowRight", "Enter").forEach(row::press);
        assertThat(page.locator("[data-edit=review]")).isVisible();
    }

    /** The row of a goal, in focus and with what editing takes. */
    private static Locator editable(Page page) {
        roadmap(page);
        Locator row = page.locator(".mp-row[data-id='goal " + GOAL + "']");
        row.focus();
        assertThat(page.locator(".mp-grid[aria-describedby]")).isVisible();
        return row;
    }

    private static void goal(Page page) {
        roadmap(page);
        page.locator(".mp-summary", new Page.LocatorOptions().setHasText("Keep more customers"))
                .click();
        assertThat(page.locator(".mp-panel .mp-forecast")).isVisible();
        assertThat(page.locator(".mp-panel .mp-chart")).isVisible();
    }

    private static void emptyRoadmap(Page page) {
        page.route("**/rest/milepost/1.0/roadmap?*", Surfaces::withoutGoals);
        page.navigate(Chromium.roadmap("MKT"));
        assertThat(page.locator(".mp-notice")).isVisible();
        page.unrouteAll();
    }

    /** With one notice of each kind. */
    private static void bell(Page page) {
        page.route(
                "**/rest/milepost/1.0/notices?*",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setPath(Path.of("..", "plugin", "src", "test", "resources", "rest", "notices.json"))));
        roadmap(page);
        page.locator("[data-bell=toggle]").click();
        assertThat(page.locator("[data-notice]").first()).isVisible();
        page.unrouteAll();
    }

    private static void withoutGoals(Route route) {
        try {
            ObjectNode plan = (ObjectNode) Person.JSON.readTree(route.fetch().body());
            plan.putArray("goals");
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(plan.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("the roadmap's answer is no JSON", e);
        }
    }

    private static void activityPanel(Page page) {
        issue(page, ACTIVITY, ".mp-served");
    }

    private static void issue(Page page, String key, String shown) {
        page.navigate(DemoHost.address() + "/browse/" + key);
        assertThat(page.locator(".mp-issue-panel " + shown).first()).isVisible();
    }

    private static Consumer<Page> failing(String address, String notice) {
        return page -> {
            page.route("**/rest/milepost/**", Route::abort);
            page.navigate(address);
            assertThat(page.locator(notice).first()).isVisible();
            page.unrouteAll();
        };
    }
}
