package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.milepost.testsupport.RequiresBrowser;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees whose profile says another language: roadmap, dialogs, administration and refusals. */
@Order(3) // other tests write English words that the plugin has, too
class LanguagesInHostTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static final String UNKNOWN = "/rest/milepost/1.0/goals/MKT-99999";

    @Test
    void refusalsComeInTheLanguageOfWhoAsks() {
        assertThat(refusalTo("emil")).isEqualTo("Es gibt kein Ziel MKT-99999, oder Sie d\u00fcrfen es nicht sehen.");
        assertThat(refusalTo("dana")).isEqualTo("Nie ma celu MKT-99999 albo nie mo\u017cesz go zobaczy\u0107.");
        assertThat(refusalTo("ana")).isEqualTo("There is no goal MKT-99999, or you may not see it.");
    }

    private static String refusalTo(String name) {
        return DemoHost.person(name).get(UNKNOWN).json().get("message").asText();
    }

    @RequiresBrowser
    @ParameterizedTest
    @CsvSource({"de_DE, _de", "pl_PL, _pl"})
    void nothingIsLeftInEnglish(String locale, String language) {
        SaidInEnglish english = SaidInEnglish.insteadOf(language);
        PlanningPage planning = PlanningPage.of(chromium, "admin");
        Page page = planning.page();
        try {
            speak(page, locale);
            roadmap(planning, english);
            dialogs(planning, english);
            administration(page, english);
        } finally {
            speak(page, "en_US");
        }
    }

    private static void speak(Page page, String locale) {
        page.navigate(Chromium.roadmap("MKT"));
        page.locator("#person-button").click();
        page.locator("button[name=language][value=" + locale + "]").click();
        assertThat(page.locator(".mp-row").first()).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", locale.replace('_', '-'));
    }

    private static void roadmap(PlanningPage planning, SaidInEnglish english) {
        planning.goal("MKT-1");
        assertThat(planning.panel()).containsText(english.own("milepost.roadmap.forecast"));
        assertThat(planning.panel()).containsText(english.own("milepost.roadmap.ledger"));
        nothingEnglish(planning.page(), english);
        planning.hasNoFindings();
    }

    private static void dialogs(PlanningPage planning, SaidInEnglish english) {
        planning.open(english.own("milepost.plan.record"));
        planning.submit();
        assertThat(planning.dialog()).containsText(english.own("milepost.plan.problem.empty"));
        nothingEnglish(planning.page(), english);
        planning.press(english.own("milepost.plan.close"));
        planning.open(english.own("milepost.plan.edit"));
        nothingEnglish(planning.page(), english);
        planning.hasNoFindings();
        planning.press(english.own("milepost.plan.cancel"));
    }

    private static void administration(Page page, SaidInEnglish english) {
        page.navigate(DemoHost.address() + "/plugins/servlet/milepost/admin");
        Chromium.confirmPassword(page, "admin");
        assertThat(page.locator("#milepost-admin")).containsText(english.own("milepost.admin.goal.types"));
        nothingEnglish(page, english);
        List<String> sections = page.locator("#milepost-admin [data-section]").all().stream()
                .map(link -> link.getAttribute("data-section"))
                .toList();
        assertThat(sections).isNotEmpty();
        for (String section : sections) {
            page.locator("#milepost-admin [data-section='" + section + "']").click();
            nothingEnglish(page, english);
        }
        assertThat(Axe.findings(page)).isEmpty();
    }

    private static void nothingEnglish(Page page, SaidInEnglish english) {
        assertThat(english.on(page)).isEmpty();
    }
}
