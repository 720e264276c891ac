package io.milepost.host.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.host.view.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Imitates Jira's transformer {@code jsI18n}. */
class ScriptTextsTest {
    private final Texts texts = new Texts();
    private final ScriptTexts scripts = new ScriptTexts(texts);

    ScriptTextsTest() {
        texts.add("plugin", getClass().getClassLoader(), List.of("notes.texts"));
    }

    @Nested
    class WhenACallHasNoValues {

        @Test
        void becomesTheTextAsALiteral() {
            assertThat(fillIn("a(AJS.I18n.getText('notes.title'), WRM.I18n.getText( \"notes.title\" ))"))
                    .isEqualTo("a(\"Notes\", \"Notes\")");
        }

        @Test
        void keepsQuotesAndTagsHarmless() {
            assertThat(fillIn("AJS.I18n.getText('notes.hostile')")).isEqualTo("\"\\\"<\\/script>\"");
        }
    }

    @Nested
    class WhenACallHasValues {

        @Test
        void leavesTheFormattingToTheBrowser() {
            assertThat(fillIn("AJS.I18n.getText('notes.count', n, who)"))
                    .isEqualTo("AJS.format(\"{0} notes of {1}\", n, who)");
        }
    }

    @Nested
    class WhenTheKeyIsNoLiteral {

        @Test
        void isLeftAlone() {
            assertThat(fillIn("AJS.I18n.getText(key)")).isEqualTo("AJS.I18n.getText(key)");
        }
    }

    private String fillIn(String script) {
        return scripts.fillIn(script, Locale.ENGLISH);
    }
}
