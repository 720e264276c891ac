package io.milepost.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    /** Texts that may be the same in two languages, and why. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("Milepost", "the product's name"),
            Map.entry("Roadmap", "a loan word in German"),
            Map.entry("KPI", "an abbreviation that all three languages use"),
            Map.entry("KPIs", "the German plural"),
            Map.entry("KPI: {0}", "an abbreviation with a name"),
            Map.entry("Plan", "the same word in German and Polish"),
            Map.entry("Plan {0}", "the same word in German and Polish"),
            Map.entry("JQL: {0}", "an abbreviation with a search"),
            Map.entry("Esc", "what stands on the key everywhere"),
            Map.entry("Ctrl", "what stands on the key in Polish"),
            Map.entry("Enter", "what stands on the key in Polish"),
            Map.entry("Home", "what stands on the key in Polish"),
            Map.entry("End", "what stands on the key in Polish"),
            Map.entry("Shift", "what stands on the key in Polish"),
            Map.entry("Name", "the same word in German"),
            Map.entry("Filter", "the same word in German"),
            Map.entry("Teams", "the same word in German"),
            Map.entry("Board", "the word that Jira in German has"),
            Map.entry("Minimum", "a Latin word in all three languages"),
            Map.entry("Digital", "the same word in German and Polish"),
            Map.entry("Portfolio", "the same word in German and Polish"),
            Map.entry("SEO", "the same letters everywhere"),
            Map.entry("Maximum", "the same word in German"),
            Map.entry("Team", "a loan word in German"),
            Map.entry("Leads", "a loan word in German"),
            Map.entry("Status", "the same word in German and Polish"),
            Map.entry("Status: {0}", "the same word in German and Polish"),
            Map.entry("%", "a sign"),
            Map.entry("{0} %", "a sign with a number"),
            Map.entry("Website", "a loan word in German"),
            Map.entry("E-mail", "the same word in Polish"),
            Map.entry("Export", "the same word in German"),
            Map.entry("Import", "the same word in German and Polish"),
            Map.entry("Q{0}", "a quarter is a Quartal"),
            Map.entry("Q{0} {1}", "a quarter is a Quartal"),
            Map.entry("{0}: {1}", "values and punctuation only"),
            Map.entry("{0}, {1}", "values and punctuation only"),
            Map.entry("{0} ({1})", "values and punctuation only"),
            Map.entry("{0} {1}", "values and punctuation only"),
            Map.entry("{0} \u2192 {1}", "values and punctuation only"),
            Map.entry("{0} {1}: {2}, {3}.", "values and punctuation only"));

    @Nested
    class WhenThePluginIsBuilt {

        private final Languages built = Languages.built();

        @Test
        void speaksEnglishGermanAndPolishEverywhere() {
            assertThat(built.bundles())
                    .contains("milepost", "milepost-pages")
                    .allSatisfy(bundle -> assertThat(built.languages(bundle)).containsExactly("", "_de", "_pl"));
        }

        @Test
        void saysEverythingInEveryLanguage() {
            assertThat(new LanguageFindings(built, SAME).all()).isEmpty();
        }
    }

    @Nested
    class WhenTwoBundlesAreOfOneProduct {

        @Test
        void noKeyMeansTwoTexts() {
            Languages built = Languages.built();
            Set<String> keys = new HashSet<>(built.english("milepost").keySet());
            keys.retainAll(built.english("milepost-pages").keySet());

            assertThat(keys).isEmpty();
        }
    }

    @Nested
    class WhenATextIsAbsent {

        @Test
        void namesLanguageAndKey() {
            assertThat(findings("a.b = Goal\n", "a.c = Ziel\n"))
                    .containsExactly("m_de lacks a.b", "m_de has what English has not: a.c");
        }

        @Test
        void countsAnEmptyOneAsAbsent() {
            assertThat(findings("a.b = Goal\n", "a.b =\n")).containsExactly("m_de has nothing for a.b");
        }
    }

    @Nested
    class WhenATextIsNotTranslated {

        @Test
        void namesIt() {
            assertThat(findings("a.b = Goal\n", "a.b = Goal\n"))
                    .containsExactly("m_de still says it in English: a.b = Goal");
        }

        @Test
        void letsPassWhatIsTheSameWord() {
            assertThat(findings("a.b = Name\n", "a.b = Name\n")).isEmpty();
        }
    }

    @Nested
    class WhenATextHasOtherValues {

        @Test
        void namesTheKey() {
            assertThat(findings("a.b = {0} of {1}\n", "a.b = von {0}\n"))
                    .containsExactly("m_de has other values than English in a.b");
        }

        @Test
        void letsOneBeSaidInWords() {
            String english = "a.one = {0} goal\na.few = {0} goals\na.other = {0} goals\n";

            assertThat(findings(english, "a.one = Ein Ziel\na.few = {0} Ziele\na.other = {0} Ziele\n"))
                    .isEmpty();
        }
    }

    @Nested
    class WhenATextIsNotReadAsItLooks {

        @Test
        void namesTheStraightApostrophe() {
            assertThat(findings("a.b = Goal {0}\n", "a.b = Ziel''s {0}\n"))
                    .containsExactly("m_de has a straight apostrophe in a.b");
        }

        @Test
        void namesTheBrace() {
            assertThat(findings("a.b = Goal {0}\n", "a.b = Ziel {0} }\n"))
                    .containsExactly("m_de has other braces than {0} in a.b");
        }

        @Test
        void namesTheLetterThatAnotherEncodingWouldSpoil() {
            assertThat(findings("a.b = Activity\n", "a.b = Aktivit\u00e4t\n"))
                    .containsExactly("m_de is no ASCII: \u00e4");
        }
    }

    @Nested
    class WhenACountedTextLacksAForm {

        @Test
        void namesTheForm() {
            assertThat(findings("a.one = {0} goal\na.other = {0} goals\n", "a.one = {0} Ziel\na.other = {0} Ziele\n"))
                    .containsExactly("m lacks the form a.few", "m_de lacks the form a.few");
        }
    }

    private static List<String> findings(String english, String german) {
        return new LanguageFindings(new Languages(Map.of("m", english, "m_de", german)), SAME).all();
    }
}
