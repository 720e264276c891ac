package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.milepost.acceptance.Surface.ours;
import static io.milepost.acceptance.Surface.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import io.milepost.testsupport.RequiresBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every page, panel and dialog, opened once: axe-core finds nothing in light and dark, nothing scrolls sideways from 320 to
 * 2,560 pixels, the keyboard comes to everything and shows where it is, and Escape leads back out of dialogs.
 */
@Order(OwnHostsSuite.LAST)
@RequiresBrowser
class SurfacesTest {

    private static final Path FRONTEND = Path.of("..", "plugin", "src", "main", "frontend", "src");
    private static final String WORKFLOWS = "/secure/admin/workflows";
    private static final Map<String, Page> PAGES = new HashMap<>();

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void everyDialogIsOpenedByATest() throws IOException {
        try (Stream<Path> files = Files.walk(FRONTEND)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("Dialog.js") && !name.equals("openDialog.js")))
                    .containsExactlyInAnyOrderElementsOf(Surfaces.dialogs().keySet());
        }
    }

    @Test
    void everyScriptOfAPageIsRunByATest() throws IOException {
        try (Stream<Path> files = Files.list(FRONTEND.resolve("pages"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Surfaces.scripts());
        }
    }

    @Test
    void everyPanelAndPageOfTheDescriptorIsOpenedByATest() {
        assertThat(Descriptor.keysOf("web-panel", "servlet"))
                .containsExactlyInAnyOrderElementsOf(Surfaces.panels().keySet());
    }

    @TestFactory
    Stream<DynamicTest> dialogsAreForEverybody() {
        return Surfaces.dialogs().values().stream().map(SurfacesTest::isForEverybody);
    }

    @TestFactory
    Stream<DynamicTest> panelsAreForEverybody() {
        return Surfaces.panels().values().stream().flatMap(List::stream).map(SurfacesTest::isForEverybody);
    }

    @TestFactory
    Stream<DynamicTest> whatFollowsADeedIsForEverybody() {
        return Surfaces.afterADeed().map(SurfacesTest::isForEverybody);
    }

    @TestFactory
    Stream<DynamicTest> modesOfTheRoadmapAreForEverybody() {
        return ModeSurfaces.all().map(SurfacesTest::isForEverybody);
    }

    @TestFactory
    Stream<DynamicTest> pagesOfTheHostAreForEverybody() {
        return Surfaces.pages().map(SurfacesTest::isForEverybody);
    }

    @TestFactory
    Stream<DynamicTest> theAdministrationIsForEverybody() {
        Page page = pageOf("admin");
        Surfaces.at(Surfaces.ADMINISTRATION, "#milepost-admin [data-section]").accept(page);
        Stream<Surface> sections = valuesOf(page.locator("#milepost-admin [data-section]"), "data-section").stream()
                .map(name -> ours("administration: " + name, "admin", shown -> Surfaces.section(shown, name)));
        return Stream.concat(sections, Surfaces.behindSections()).map(SurfacesTest::isForEverybody);
    }

    @TestFactory
    Stream<DynamicTest> workflowsAreForEverybody() {
        Page page = pageOf("admin");
        Surfaces.at(WORKFLOWS, "tr[data-step]").accept(page);
        String step = page.locator("tr[data-step]").first().getAttribute("data-step");
        Stream<Surface> forms = valuesOf(page.locator("[name=module]").first().locator("option"), "value").stream()
                .map(module -> whole(
                        "module of a workflow: " + module,
                        "admin",
                        Surfaces.at(WORKFLOWS + "?step=" + step + "&module=" + module, "#main form")));
        return Stream.concat(Stream.of(whole("workflows", "admin", Surfaces.at(WORKFLOWS, "tr[data-step]"))), forms)
                .map(SurfacesTest::isForEverybody);
    }

    @TestFactory
    Stream<DynamicTest> gadgetsAreForEverybody() {
        return Descriptor.keysOf("dashboard-item").stream()
                .flatMap(key -> Stream.of(
                        ours("gadget as it is put there: " + key, "dana", page -> add(page, key)),
                        ours("gadget at work: " + key, "dana", SurfacesTest::choose)))
                .map(SurfacesTest::isForEverybody);
    }

    private static void add(Page page, String key) {
        Surfaces.at("/secure/Dashboard.jspa", "#add-gadget").accept(page);
        while (page.locator(".dashboard-item").count() > 0) {
            DashboardPageTest.remove(page);
        }
        page.locator("#add-gadget").selectOption("io.milepost.jira:" + key);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add gadget"))
                .click();
        assertThat(page.locator(".dashboard-item-content .milepost")).isVisible();
    }

    /** The first of each that it asks for; one that asks for nothing shows itself. */
    private static void choose(Page page) {
        for (Locator choice :
                page.locator(".dashboard-item-content select:visible").all()) {
            choice.selectOption(new SelectOption().setIndex(1));
        }
        Locator save = page.locator(".dashboard-item-content button[type=submit]");
        if (save.count() > 0) {
            save.click();
            assertThat(save).hasCount(0);
        }
    }

    private static DynamicTest isForEverybody(Surface surface) {
        return dynamicTest(surface.name(), () -> {
            Page page = pageOf(surface.person());
            surface.opening().accept(page);
            assertThat(SurfaceCheck.findings(page, surface.part())).isEmpty();
        });
    }

    private static Page pageOf(String person) {
        return PAGES.computeIfAbsent(
                person, name -> name.isEmpty() ? chromium.stranger() : chromium.logIn(name, ColorScheme.LIGHT));
    }

    private static List<String> valuesOf(Locator elements, String attribute) {
        return elements.all().stream()
                .map(element -> element.getAttribute(attribute))
                .toList();
    }
}
