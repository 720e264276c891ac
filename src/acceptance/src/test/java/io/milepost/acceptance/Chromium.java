package io.milepost.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.milepost.testsupport.InstalledBrowser;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The machine's own Chromium, driven by Playwright without a browser download: started once a process, when a test first
 * opens a page. What a test class opened is closed after the class.
 */
public final class Chromium implements BeforeAllCallback, AfterAllCallback {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    /** Only a tab that says so is offered the tour: it would stand in every picture. */
    private static final String KNOWS_THE_TOUR =
            """
            try {
              if (!sessionStorage.getItem('new.here')) localStorage.setItem('milepost.tour', 'seen');
            } catch { /* a page without an address remembers nothing */ }""";

    /** How long a page may take to show or to do something: machines that build are slow, and busy with more than this. */
    private static final int PATIENCE_MILLIS = 45_000;

    private final List<BrowserContext> opened = new ArrayList<>();

    private Store process;

    @Override
    public void beforeAll(ExtensionContext tests) {
        process = tests.getRoot().getStore(Namespace.create(Chromium.class));
    }

    /** Classes within a class go on with its pages. */
    @Override
    public void afterAll(ExtensionContext tests) {
        if (tests.getRequiredTestClass().getEnclosingClass() == null) {
            opened.forEach(BrowserContext::close);
            opened.clear();
        }
    }

    /** A page of a browser of its own in which the person has logged in through the form. */
    public Page logIn(String name, ColorScheme scheme) {
        return logIn(DemoHost.address(), name, scheme);
    }

    /** A page of a browser of its own in which nobody has logged in. */
    Page stranger() {
        return context(ColorScheme.LIGHT).newPage();
    }

    private BrowserContext context(ColorScheme scheme) {
        BrowserContext context = process.getOrComputeIfAbsent(Started.class, key -> Started.now(), Started.class)
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setColorScheme(scheme)
                        .setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.addInitScript(KNOWS_THE_TOUR);
        opened.add(context);
        return context;
    }

    /** The same on another host. */
    public Page logIn(URI host, String name, ColorScheme scheme) {
        BrowserContext context = context(scheme);
        context.addCookies(List.of(
                new Cookie("milepost.colours", scheme == ColorScheme.DARK ? "dark" : "light").setUrl(host.toString())));
        Page page = context.newPage();
        page.navigate(host + "/login.jsp");
        page.fill("input[name=os_username]", name);
        page.fill("input[name=os_password]", name);
        page.locator("input[name=os_password]").press("Enter");
        page.waitForURL(url -> !url.contains("login"));
        return page;
    }

    /** Types the password again where the host asks an administrator for it. */
    public static void confirmPassword(Page page, String password) {
        Locator field = page.locator("input[type=password]");
        if (field.count() > 0) {
            field.first().fill(password);
            field.first().press("Enter");
        }
    }

    public static String roadmap(String project) {
        return roadmap(DemoHost.address(), project);
    }

    static String roadmap(URI host, String project) {
        return host + "/projects/" + project + "?selectedItem=io.milepost.jira:roadmap-item";
    }

    /** Writes what the page shows into the project's folder of screenshots. */
    public static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(picture(name)));
    }

    /** Writes a part of a page there. */
    public static void screenshot(Locator part, String name) {
        part.screenshot(new Locator.ScreenshotOptions().setPath(picture(name)));
    }

    private static Path picture(String name) {
        return Path.of(System.getProperty("milepost.screenshots", "target/screenshots"), name + ".png");
    }

    private record Started(Playwright playwright, Browser browser) implements CloseableResource {

        private static Started now() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of(
                            "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                            "1",
                            "PLAYWRIGHT_NODEJS_PATH",
                            System.getProperty("milepost.node", "/usr/bin/node"))));
            Browser browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(InstalledBrowser.find().orElseThrow())
                            .setHeadless(true)
                            .setArgs(ARGUMENTS));
            return new Started(playwright, browser);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
