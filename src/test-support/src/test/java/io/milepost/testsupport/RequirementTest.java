package io.milepost.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

class RequirementTest {

    private static final String BROWSER = "milepost.browser";
    private final String switchBefore = System.getProperty(Requirement.SWITCH);
    private final String browserBefore = System.getProperty(BROWSER);

    @AfterEach
    void restore() {
        set(Requirement.SWITCH, switchBefore);
        set(BROWSER, browserBefore);
    }

    @Nested
    class WhenTheBrowserIsMissing {

        @BeforeEach
        void hideTheBrowser() {
            set(BROWSER, "");
        }

        @Test
        void skipsTheTestAndSaysNoBrowser() {
            set(Requirement.SWITCH, null);

            Event skipped =
                    run().containerEvents().skipped().stream().findFirst().orElseThrow();

            assertThat(skipped.getRequiredPayload(String.class)).startsWith("no browser");
        }

        @Test
        void failsTheTestWhereAllIsRequired() {
            set(Requirement.SWITCH, "all");

            assertThat(failureOfContainer()).contains("no browser").contains("lets no test be skipped");
        }
    }

    @Nested
    class WhenThereIsABrowser {

        @Test
        void runsTheTestWhereAllIsRequired() {
            set(BROWSER, "/bin/sh");
            set(Requirement.SWITCH, "all");

            run().testEvents().assertStatistics(tests -> tests.succeeded(1).failed(0));
        }
    }

    @Nested
    class WhenTheSwitchIsMisspelt {

        @Test
        void failsRatherThanSkips() {
            set(BROWSER, "");
            set(Requirement.SWITCH, "al");

            assertThat(failureOfContainer()).contains("neither all nor none: al");
        }
    }

    private static String failureOfContainer() {
        return run().containerEvents().failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(result -> result.getThrowable().orElseThrow())
                .map(RequirementTest::messages)
                .findFirst()
                .orElse("nothing failed");
    }

    private static String messages(Throwable failure) {
        return failure == null ? "" : failure.getMessage() + " " + messages(failure.getCause());
    }

    private static EngineExecutionResults run() {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(BrowserSample.class))
                .execute();
    }

    private static void set(String property, String value) {
        if (value == null) {
            System.clearProperty(property);
        } else {
            System.setProperty(property, value);
        }
    }

    /** A browser test as other modules write it; run by the tests above only. */
    @RequiresBrowser
    static class BrowserSample {

        @Test
        void opensAPage() {}
    }
}
