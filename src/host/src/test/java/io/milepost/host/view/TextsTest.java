package io.milepost.host.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imitates how Jira finds plugins' texts. */
class TextsTest {
    @TempDir
    Path folder;

    private final Texts texts = new Texts();

    @BeforeEach
    void addBundle() throws IOException {
        Files.writeString(folder.resolve("plugin.properties"), "greeting=Hello {0}, it''s {1}\nonly=English");
        Files.writeString(folder.resolve("plugin_de.properties"), "greeting=Hallo {0}");
        URL[] place = {folder.toUri().toURL()};
        texts.add("plugin", new URLClassLoader(place), List.of("plugin"));
    }

    @Nested
    class WhenAPluginHasTheText {

        @Test
        void fillsInTheValues() {
            assertThat(texts.text(Locale.ENGLISH, "greeting", "Ana", "noon")).isEqualTo("Hello Ana, it's noon");
        }

        @Test
        void speaksThePersonsLanguageAndElseTheBundlesOwn() {
            assertThat(texts.text(Locale.GERMANY, "greeting", "Ana")).isEqualTo("Hallo Ana");
            assertThat(texts.text(Locale.GERMANY, "only")).isEqualTo("English");
        }

        @Test
        void givesThePatternToThoseWhoFillItInElsewhere() {
            assertThat(texts.find(Locale.ENGLISH, "greeting")).contains("Hello {0}, it''s {1}");
        }
    }

    @Nested
    class WhenNobodyHasTheText {

        @Test
        void showsTheKey() {
            assertThat(texts.text(Locale.ENGLISH, "unknown.key")).isEqualTo("unknown.key");
        }

        @Test
        void showsTheKeyAgainOnceItsPluginIsGone() {
            texts.remove("plugin");

            assertThat(texts.text(Locale.ENGLISH, "only")).isEqualTo("only");
        }
    }
}
