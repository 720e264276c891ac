package io.milepost.planning.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CsvCorpusTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String CHOOSE = "choose ";

    private static int read;

    static List<CsvCorpus> files() {
        return CsvCorpus.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyFileBecomesItsRowsOrItsErrors(CsvCorpus file) {
        List<String> expected = file.expected();
        boolean chosen = expected.get(0).startsWith(CHOOSE);
        CsvChoices choices = chosen
                ? WrittenChoices.read(
                        Arrays.asList(expected.get(0).substring(CHOOSE.length()).split(" ")))
                : CsvChoices.none();

        assertThat(WrittenOutcome.of(file.bytes(), choices, TODAY))
                .as(file.toString())
                .isEqualTo(chosen ? expected.subList(1, expected.size()) : expected);
        read++;
    }

    @Test
    void noFaultIsWithoutAFile() {
        List<String> words = files().stream()
                .flatMap(file -> file.expected().stream())
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .toList();

        assertThat(CsvFault.values())
                .filteredOn(fault -> !words.contains(fault.name()))
                .containsExactly(CsvFault.FILE_TOO_LARGE, CsvFault.FILE_TOO_MANY_ROWS, CsvFault.LINE_TOO_LONG);
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultHasAText(CsvFault fault) {
        CsvError error = new CsvError(3, 2, "Value", fault, List.of("a", "b", "c", "d"));

        assertThat(CsvTexts.of(error)).isNotBlank().doesNotContain("{", "null");
    }

    @AfterAll
    static void sayHowManyThereAre() {
        System.out.printf("CSV corpus: %d of %d files read as expected%n", read, files().size());
    }
}
