package io.milepost.host.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.host.Reply;
import io.milepost.host.RunningHost;
import io.milepost.host.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The language of a person's profile: Jira says it on every page, for scripts and for readers aloud. */
@ExtendWith(RunningHost.Shared.class)
class LanguagePageTest {
    private static final String LOCALE = "meta[name=ajs-user-locale]";

    private final Visitor mark;

    LanguagePageTest(RunningHost host) {
        this.mark = host.visitor("mark");
    }

    private Reply choose(String language) {
        Reply page = mark.get("/secure/Dashboard.jspa");
        return mark.submit(page, "form[action$=Language]", "language", language, "returnUrl", "/projects");
    }

    @AfterEach
    void speakEnglishAgain() {
        choose("en_US");
    }

    @Nested
    class WhenAPersonChoosesALanguage {

        @Test
        void saysItOnEveryPageFromThenOn() {
            assertThat(choose("de_DE").header("Location")).isEqualTo("/jira/projects");

            Reply page = mark.get("/projects");
            assertThat(page.page().select(LOCALE).attr("content")).isEqualTo("de_DE");
            assertThat(page.page().select("html").attr("lang")).isEqualTo("de-DE");
        }
    }

    @Nested
    class WhenNobodySpeaksTheLanguage {

        @Test
        void refusesItAndKeepsTheOld() {
            assertThat(choose("xx_<script>").status()).isEqualTo(400);
            assertThat(mark.get("/projects").page().select(LOCALE).attr("content"))
                    .isEqualTo("en_US");
        }
    }
}
