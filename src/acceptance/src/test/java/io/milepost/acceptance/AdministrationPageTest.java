package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.milepost.testsupport.RequiresBrowser;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The ways of an administrator through plans, audit, health, export and import, by mouse and by keyboard. */
@RequiresBrowser
class AdministrationPageTest {

    private static final String PLANS = "/rest/milepost/1.0/settings/plans";
    private static final String NAME = "Marketing with the web shop 2027";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static Page page;

    private final Person admin = DemoHost.person("admin");

    @BeforeAll
    static void logIn() {
        page = chromium.logIn("admin", ColorScheme.LIGHT);
    }

    @AfterEach
    void deletePlans() {
        plans().forEach(plan -> admin.delete(PLANS + "/" + plan.get("id").asText() + "?version="
                        + plan.get("version").asInt())
                .ok());
    }

    private JsonNode plans() {
        return admin.get(PLANS).ok().get("plans");
    }

    private static Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator labelled(String label) {
        return page.locator(".mp-plan-form").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** By the keyboard alone: the focus goes there, and Enter or the space bar does it. */
    private static void press(Locator control, String key) {
        control.focus();
        page.keyboard().press(key);
    }

    private static void type(String label, String text) {
        labelled(label).focus();
        page.keyboard().type(text);
    }

    private void makeByMouse() {
        Surfaces.section(page, "plans");
        button("New plan").click();
        labelled("Name").fill(NAME);
        labelled("Marketing (MKT)").click();
        labelled("First day").fill("2027-01-01");
        labelled("Last day").fill("2027-12-31");
        labelled("Budget").fill("250,000");
        labelled("Currency, such as EUR").fill("EUR");
        button("Save plan").click();
        assertThat(page.locator(".mp-plans")).containsText(NAME);
    }

    @Test
    void aPlanIsMadeChangedAndDeletedByKeyboardAlone() {
        Surfaces.section(page, "plans");
        press(button("New plan"), "Enter");
        assertThat(page.locator(".mp-plan-form h3")).isFocused();
        press(button("Save plan"), "Enter");
        assertThat(labelled("Name")).isFocused();
        type("Name", NAME);
        press(labelled("Marketing (MKT)"), "Space");
        type("Budget", "250,000");
        press(button("Save plan"), "Enter");
        assertThat(page.locator(".mp-plan-form")).containsText("Give an amount above 0 and a currency");
        assertThat(Axe.findings(page)).isEmpty();
        type("Currency, such as EUR", "eur");
        press(button("Preview"), "Enter");
        assertThat(page.locator(".mp-plan-form [role=status]")).containsText(Pattern.compile("\\d+ goals are in it"));
        press(button("Save plan"), "Enter");

        Locator list = page.locator(".mp-plans");
        assertThat(list).containsText("Budget €250,000");
        assertThat(page.locator("#mp-section-plans")).isFocused();
        assertThat(plans().get(0).get("budget").get("amount").asInt()).isEqualTo(250_000);
        press(button("Edit: " + NAME), "Enter");
        page.locator("#mp-editors-group").focus();
        page.keyboard().type("nobody");
        page.keyboard().press("Enter");
        assertThat(page.locator(".mp-names").first()).containsText("nobody");
        press(button("Save plan"), "Enter");
        assertThat(page.locator(".mp-plan-form [role=alert]")).containsText("nobody");
        press(button("Cancel"), "Enter");
        press(button("Delete: " + NAME), "Enter");
        assertThat(page.locator(".mp-deletion")).containsText("MKT");
        assertThat(Axe.findings(page)).isEmpty();
        press(button("Delete plan"), "Enter");
        assertThat(page.locator("#mp-section-plans")).isFocused();
        assertThat(plans()).isEmpty();
    }

    @Test
    void aPlanMadeByMouseIsChosenAboveTheRoadmapWithItsHorizonAndBudget() {
        makeByMouse();

        page.navigate(Chromium.roadmap("MKT"));
        page.locator(".mp-plan-choice").selectOption(NAME);
        Locator choices = page.locator(".mp-plan-choices");
        assertThat(choices).containsText("Jan 1, 2027 to Dec 31, 2027 · Budget €250,000");
        assertThat(page.locator(".mp-row").first()).isVisible();
        for (int width : List.of(320, 1280, 2560)) {
            page.setViewportSize(width, 900);
            Eventually.is(true, () -> page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
        }
        page.setViewportSize(1280, 900);
        assertThat(Axe.findings(page)).isEmpty();
        page.locator(".mp-plan-choice").focus();
        page.keyboard().press("ArrowUp");
        assertThat(page.locator(".mp-plan-choice")).hasValue("");
        assertThat(choices).not().containsText("Budget");
    }

    @Test
    void theAuditIsNarrowedByAreaPersonAndDaysAndTellsOfTheChangeJustMade() {
        makeByMouse();

        Surfaces.section(page, "audit");
        page.locator("#mp-audit-area").selectOption("plan");
        page.locator("#mp-audit-person").focus();
        page.keyboard().type("admin");
        page.keyboard().press("Enter");
        Locator newest = page.locator(".mp-audit tbody tr").first();
        assertThat(newest).containsText(NAME);
        assertThat(newest).containsText("“250000.00 EUR”");
        page.locator("#mp-audit-person").fill("nobody at all");
        page.locator("#mp-audit-person").press("Enter");
        assertThat(page.locator(".mp-audit tbody tr")).hasCount(0);
        assertThat(Axe.findings(page)).isEmpty();
    }

    @Test
    void whatIsExportedIsLookedAtAndNothingIsImportedThatWasNotConfirmed() {
        Surfaces.section(page, "archive");
        Locator archive = page.locator("[aria-labelledby=mp-section-archive]");
        Download file = page.waitForDownload(() -> press(archive.locator("a[href$='/archive']"), "Enter"));
        archive.locator("input[type=file]").setInputFiles(file.path());
        assertThat(archive.locator(".mp-archive-preview")).containsText("goalPlan");
        Locator confirmed = archive.locator("[data-field=confirm]");
        Locator replace = archive.locator("[data-action=import]");
        assertThat(replace).isDisabled();
        press(confirmed, "Space");
        assertThat(replace).isEnabled();
        press(confirmed, "Space");
        assertThat(replace).isDisabled();
        assertThat(Axe.findings(page)).isEmpty();
    }

    @Test
    void whatSupportAsksForIsCopiedOrShownToBeCopied() {
        Surfaces.section(page, "health");
        assertThat(page.locator(".mp-drift")).containsText("Differences over time");
        press(button("Copy for support"), "Enter");
        assertThat(page.locator(".mp-support [role=status]")).not().isEmpty();
        assertThat(Axe.findings(page)).isEmpty();
    }
}
