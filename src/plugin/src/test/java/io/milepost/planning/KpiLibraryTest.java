package io.milepost.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.KpiValue;
import io.milepost.domain.plan.OperatingRange;
import io.milepost.domain.plan.Unit;
import io.milepost.planning.KpiOrigin.Mark;
import io.milepost.planning.KpiTemplate.Counted;
import io.milepost.planning.KpiTemplate.Direction;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KpiLibraryTest {

    private static final KpiLibrary LIBRARY = KpiLibrary.bundled();
    private static final Properties TEXTS = texts();

    @Nested
    class WhenAValueLeavesItsRange {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                nullValues = "-",
                value = {
                    "mql-to-sql             | 59.9 | too many unqualified leads",
                    "mql-to-sql             | 60   | -",
                    "mql-to-sql             | 80   | -",
                    "mql-to-sql             | 80.1 | filter that is too tight",
                    "marketing-budget-share | 5.9  | less than 6 % of the revenue",
                    "marketing-budget-share | 12   | -",
                    "marketing-budget-share | 12.1 | more than 12 % of the revenue",
                    "email-open-rate        | 99   | -",
                })
        void saysWhatTheSideMeans(String id, String value, String message) {
            OperatingRange range = LIBRARY.find(id).orElseThrow().operatingRange(TEXTS::getProperty);

            assertThat(range.messageFor(KpiValue.of(value)).orElse(null)).isEqualTo(message);
        }
    }

    @Nested
    class WhenAReaderAsksWhoSaysSo {

        @ParameterizedTest
        @CsvSource({
            "cost-per-lead, STATED, true",
            "deadline-met-rate, STATED, true",
            "return-on-investment, STATED, false",
            "mql-to-sql, STATED, false",
            "churn-rate, NAMED, false",
            "email-open-rate, STANDARD, false",
            "attainment, STANDARD, false"
        })
        void tellsTheSourcesWordsFromTheUsualFormula(String id, Mark mark, boolean formulaIsStated) {
            KpiTemplate template = LIBRARY.find(id).orElseThrow();

            assertThat(template.origin().mark()).isEqualTo(mark);
            assertThat(template.calculation().orElseThrow().isStated()).isEqualTo(formulaIsStated);
        }

        @Test
        void claimsAFormulaForNoSourceThatOnlyNamesTheKpi() {
            assertThat(LIBRARY.templates())
                    .filteredOn(template -> template.origin().mark() != Mark.STATED)
                    .noneMatch(template -> template.calculation()
                            .filter(KpiTemplate.Calculation::isStated)
                            .isPresent());
        }

        @Test
        void knowsTheSourcesByTheirShortNames() {
            assertThat(LIBRARY.templates().stream().flatMap(template -> template.origin().source().stream()))
                    .isSubsetOf(
                            "action-plan article",
                            "operational-plan article",
                            "roadmap article",
                            "strategy-and-plan article");
        }
    }

    @Nested
    class WhenAPersonChoosesFromIt {

        @Test
        void offersFortyAndMore() {
            assertThat(LIBRARY.templates()).hasSizeGreaterThanOrEqualTo(40);
        }

        @Test
        void offersEveryDirection() {
            assertThat(LIBRARY.templates())
                    .extracting(template -> template.measure().direction())
                    .contains(Direction.values());
        }

        @Test
        void hasATextForEverythingAndNoTextTooMany() {
            assertThat(TEXTS.stringPropertyNames())
                    .filteredOn(key -> key.startsWith("milepost.kpi."))
                    .containsExactlyInAnyOrderElementsOf(wantedKeys());
        }

        @Test
        void writesTextsThatJiraReadsAsTheyAre() {
            assertThat(wantedKeys())
                    .allSatisfy(key ->
                            assertThat(TEXTS.getProperty(key)).isNotBlank().doesNotContain("'", "{", "<"));
        }

        @Test
        void countsMoneyInThePlansCurrency() {
            assertThat(Counted.CURRENCY.unit(2, "CHF", TEXTS::getProperty))
                    .isEqualTo(new Unit(Unit.Kind.CURRENCY, "CHF", 2));
        }

        private Set<String> wantedKeys() {
            Stream<String> kpis = LIBRARY.templates().stream()
                    .flatMap(template -> Stream.of(template.nameKey(), template.descriptionKey()));
            Stream<String> sides = LIBRARY.templates().stream().flatMap(template -> asked(template::operatingRange));
            Stream<String> categories = LIBRARY.templates().stream()
                    .map(template -> template.category().nameKey());
            Stream<String> marks = Stream.of(Mark.values()).map(Mark::nameKey);
            Stream<String> units =
                    Stream.of(Counted.values()).flatMap(unit -> asked(texts -> unit.unit(0, "EUR", texts)));
            return Stream.of(kpis, sides, categories, marks, units)
                    .flatMap(keys -> keys)
                    .collect(Collectors.toSet());
        }

        private static Stream<String> asked(Consumer<UnaryOperator<String>> reader) {
            Stream.Builder<String> keys = Stream.builder();
            reader.accept(key -> {
                keys.add(key);
                return "text";
            });
            return keys.build();
        }
    }

    @Nested
    class WhenTheFileIsMalformed {

        private static final String GOOD = "{'kpis': [{'id': 'a', 'category': 'WEB', 'unit': 'COUNT', 'digits': 0,"
                + " 'direction': 'ABOVE', 'leading': true, 'origin': {'mark': 'NAMED'},"
                + " 'calculation': {'formula': '[A] + [B]', 'mark': 'STANDARD', 'inputs': {'A': 'COUNT', 'B': 'COUNT'}},"
                + " 'range': {'from': '1', 'to': '2', 'words': 'w'}}]}";

        @Test
        void readsTheGoodOneThatTheOthersAreMadeOf() {
            assertThat(read(GOOD).find("a")).isPresent();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                value = {
                    "'id': 'a',            | ",
                    "'id': 'a'             | 'id': 'A b'",
                    "'WEB'                 | 'WEBB'",
                    "'unit': 'COUNT',      | ",
                    "'digits': 0           | 'digits': 7",
                    "'digits': 0,          | ",
                    "'ABOVE'               | 'above'",
                    "'leading': true,      | ",
                    "'mark': 'NAMED'       | 'mark': 'GUESSED'",
                    "'mark': 'NAMED'       | 'mark': 'STANDARD', 'source': 'somebody'",
                    "'mark': 'STANDARD'    | 'mark': 'NAMED'",
                    "[A] + [B]             | [A] +",
                    "[A] + [B]             | [A] + [C]",
                    "[A] + [B]             | [A] + 1",
                    "'B': 'COUNT'          | 'B': 'PIECES'",
                    "'from': '1'           | 'from': '3'",
                    "'to': '2'             | 'to': 'NaN'",
                    ", 'words': 'w'        | ",
                    "'kpis'                | 'kpi'",
                    "}]}                   | }, null]}",
                    "}]}                   | }]",
                })
        void isRefused(String part, String wrong) {
            String broken = GOOD.replace(part, wrong == null ? "" : wrong);

            assertThat(broken).isNotEqualTo(GOOD);
            assertThatThrownBy(() -> read(broken)).isInstanceOf(BrokenKpiLibraryException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "[]", "7"})
        void isRefusedWhenItIsNoLibraryAtAll(String text) {
            assertThatThrownBy(() -> read(text)).isInstanceOf(BrokenKpiLibraryException.class);
        }

        @Test
        void isRefusedForAnIdThatStandsThereTwice() {
            String entry = GOOD.substring(GOOD.indexOf('[') + 1, GOOD.lastIndexOf(']'));

            assertThatThrownBy(() -> read("{'kpis': [" + entry + "," + entry + "]}"))
                    .isInstanceOf(BrokenKpiLibraryException.class);
        }

        @Test
        void namesTheEntry() {
            assertThatThrownBy(() -> read(GOOD.replace("[A] + [B]", "[A] +")))
                    .hasMessageContaining("a: UNFINISHED at 6");
        }

        private KpiLibrary read(String json) {
            return KpiLibrary.read(new StringReader(json.replace('\'', '"')));
        }
    }

    private static Properties texts() {
        Properties texts = new Properties();
        try (InputStream file = KpiLibraryTest.class.getResourceAsStream("/i18n/milepost.properties")) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
