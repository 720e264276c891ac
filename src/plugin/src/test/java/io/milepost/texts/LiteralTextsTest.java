package io.milepost.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LiteralTextsTest {

    /** Literals that may stand in the sources, by the file, and why. */
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("FieldChoices.java", "words of the plan, stored in issues: one word in every language"),
            Map.entry("ViewKind.java", "the same words, by which a ready view finds its channels"),
            Map.entry("rulesForm.js", "the same words, shown before a plan has chosen its own"),
            Map.entry("ContributionLinks.java", "the name of Jira's link type, as administrators make it"),
            Map.entry("OrderLinks.java", "what Jira's link types are called, as administrators make them"),
            Map.entry("timeMarksView.js: `M", "a path of SVG"),
            Map.entry("CsvTemplate.java", "an example file whose columns are found by these names"),
            Map.entry("importWords.js: '31-Dec-2026'", "an example of the one way to write a date"),
            Map.entry("importWords.js: 'Windows-1252'", "the name of an encoding"),
            Map.entry("importForm.js: 'Column'", "the end of a property's name"),
            Map.entry("FieldPurpose.java", "names of custom fields, which administrators translate in Jira"),
            Map.entry("ArchiveResource.java: \"attachment;", "a header of HTTP"),
            Map.entry("FeedReading.java: \"private, ", "a header of HTTP"),
            Map.entry("FeedsResource.java: \"private, ", "a header of HTTP"),
            Map.entry("FileAnswer.java", "headers of HTTP"),
            Map.entry("PictureAnswer.java", "a header of HTTP"),
            Map.entry("SvgPicture.java", "SVG"),
            Map.entry("PictureLayout.java: \"LLL yyyy", "how a month is written"),
            Map.entry("XlsxCell.java: \"yyyy-mm-dd", "how a program shows a cell"),
            Map.entry("axisView.js: `translate(", "a place in pixels"),
            Map.entry("cardKeys.js: 'input, select'", "names of elements"),
            Map.entry("carried.js: 'a, button, input, select'", "names of elements"),
            Map.entry("desk.js: 'input, textarea, select", "names of elements"),
            Map.entry("fields.js: 'input, select, textarea'", "names of elements"),
            Map.entry("importView.js: `${role}Column`", "a property's name"),
            Map.entry("PlanOptions.java: \"cannot reproduce\"", "a resolution of Jira's, found by its name"),
            Map.entry("Jobs.java", "what Jira's administrators read about jobs, beside Jira's own in English"),
            Map.entry("admin.vm: Milepost", "the product's name"),
            Map.entry("UpdatedIssues.java: \"m", "JQL"),
            Map.entry("jiraApi.js: `issue in activitiesOfGoal", "JQL"),
            Map.entry("jiraApi.js: 'assignee = currentUser()", "JQL"));

    @Nested
    class WhenThePluginIsBuilt {

        @Test
        void saysNothingToPeopleFromItsClasses() {
            assertThat(found("src/main/java", ".java", LiteralTexts::inJava)).isEmpty();
        }

        @Test
        void saysNothingToPeopleFromItsScripts() {
            assertThat(found("src/main/frontend/src", ".js", LiteralTexts::inScript))
                    .isEmpty();
        }

        @Test
        void saysNothingToPeopleFromItsTemplates() {
            assertThat(found("src/main/resources/templates", ".vm", LiteralTexts::inTemplate))
                    .isEmpty();
        }
    }

    @Nested
    class WhenAClassSpeaksForItself {

        @Test
        void namesWhatItSays() {
            assertThat(LiteralTexts.inJava("json.with(\"message\", \"Save the goal first\");"))
                    .containsExactly("\"Save the goal first\"");
        }

        @Test
        void letsProgrammersReadWhatIsForThem() {
            assertThat(LiteralTexts.inJava(
                            "// it is so\nlog.info(\"the queue is empty\"); throw new XException(\"no goal \" + 1);"
                                    + " sql(\"x\"); String q = \"select a from b\"; String key = \"milepost.a.b\";"))
                    .isEmpty();
        }
    }

    @Nested
    class WhenAScriptSpeaksForItself {

        @Test
        void namesWhatItSays() {
            assertThat(LiteralTexts.inScript("setText(a, `${name} has been saved`); b('Save');"))
                    .containsExactly("`${name} has been saved`", "'Save'");
        }

        @Test
        void letsNamesAndPathsPass() {
            assertThat(LiteralTexts.inScript("a('mp-row mp-goal'); b('aria-label'); c('rest/api/2'); d(`${a}.${b}`);"
                            + " import x from './Actions.js'; AJS.I18n.getText('milepost.a.b')"))
                    .isEmpty();
        }
    }

    @Nested
    class WhenATemplateSpeaksForItself {

        @Test
        void namesWhatItSays() {
            assertThat(LiteralTexts.inTemplate("## why\n<p title=\"Read me\">#if($a) Hello #else $b.c #end</p>"))
                    .containsExactly("Read me", "Hello");
        }

        @Test
        void letsValuesAndTextsByKeyPass() {
            assertThat(LiteralTexts.inTemplate(
                            "#enable_html_escaping()\n<a class=\"big box\">$i18n.getText(\"a.b\")</a>"))
                    .isEmpty();
        }
    }

    private static List<String> found(String folder, String ending, Function<String, Stream<String>> texts) {
        return LiteralTexts.files(folder, ending).stream()
                .flatMap(file -> texts.apply(LiteralTexts.read(file)).map(text -> name(file) + ": " + text))
                .filter(found -> REASONS.keySet().stream().noneMatch(found::startsWith))
                .toList();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
