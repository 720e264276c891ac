package io.milepost.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.milepost.testsupport.RequiresBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of the host on which REST is tried. */
@RequiresBrowser
class RestBrowserPageTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void sendsARequestAsWhoIsLoggedInAndShowsTheAnswer() {
        Page page = chromium.logIn("ana", ColorScheme.LIGHT);
        page.navigate(DemoHost.address() + "/rest-browser");
        Locator choice = page.locator(".opblock-get:has([data-path='/notices/choice'])");

        choice.locator(".opblock-summary-control").focus();
        page.keyboard().press("Enter");
        choice.locator(".try-out__btn").click();
        choice.locator(".execute").click();

        Locator answer = choice.locator(".live-responses-table tbody tr");
        assertThat(answer.locator(".response-col_status")).containsText("200");
        assertThat(answer.locator(".response-col_description")).containsText("\"digest\"");
    }
}
