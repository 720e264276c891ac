package io.milepost.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MessagesInJarTest {

    private static final String ENGLISH = "i18n/milepost.properties";
    private static final String GERMAN = "i18n/milepost_de.properties";

    @Nested
    class WhenTheJarIsBuilt {

        @Test
        void hasEveryTextInEveryLanguage() {
            MessageBundles bundles = MessageBundles.of(BuiltJar.forJira10());

            assertThat(bundles.keys()).isNotEmpty();
            assertThat(bundles.findings()).isEmpty();
        }
    }

    @Nested
    class WhenALanguageLacksAText {

        @Test
        void reportsIt() {
            assertThat(findings(Map.of(ENGLISH, "a.b=x\n", GERMAN, "a.c=y\n")))
                    .containsExactly(GERMAN + " lacks a.b", ENGLISH + " lacks a.c");
        }
    }

    @Nested
    class WhenALanguageForgetsAValue {

        @Test
        void reportsIt() {
            assertThat(findings(Map.of(ENGLISH, "a.b={0} of {1}\n", GERMAN, "a.b={0}\n")))
                    .containsExactly("the languages differ in the places of a.b");
        }
    }

    @Nested
    class WhenAPageAsksForAnAbsentText {

        @Test
        void reportsTheTemplate() {
            assertThat(findings(Map.of(ENGLISH, "", "templates/a.vm", "<h1>$i18n.getText(\"a.b\")</h1>")))
                    .containsExactly("templates/a.vm asks for an absent text: a.b");
        }

        @Test
        void reportsTheScript() {
            assertThat(findings(Map.of(ENGLISH, "", "js/a.js", "AJS.I18n.getText('a.b', 1)")))
                    .containsExactly("js/a.js asks for an absent text: a.b");
        }
    }

    @Nested
    class WhenAScriptBuildsTheKey {

        @Test
        void reportsItBecauseJiraReadsOnlyWrittenKeys() {
            assertThat(findings(Map.of(ENGLISH, "", "js/a.js", "AJS.I18n.getText(key)")))
                    .singleElement()
                    .asString()
                    .contains("by a name that Jira cannot read");
        }
    }

    private static List<String> findings(Map<String, String> files) {
        return MessageBundles.of(new BuiltJar(
                        files.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, file -> file.getValue()
                                .getBytes(StandardCharsets.UTF_8)))))
                .findings();
    }
}
