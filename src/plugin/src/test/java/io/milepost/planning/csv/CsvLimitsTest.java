package io.milepost.planning.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvLimitsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Nested
    class WhenAFileIsAsLargeAsAllowed {

        @Test
        void readsAHundredThousandRows() {
            assertThat(read(rows(100_000)).rows())
                    .hasSize(100_000)
                    .last()
                    .extracting(CsvMeasurement::line)
                    .isEqualTo(100_001);
        }

        @Test
        void readsALineOfAHundredThousandCharacters() {
            String row = "2026-03-01;1;";

            CsvError error = refusal(() -> read("Date;Value;Note\n" + row + "x".repeat(100_000 - row.length())));

            assertThat(error.fault()).isEqualTo(CsvFault.TEXT_TOO_LONG);
        }

        @Test
        void looksAtFiveMegabytes() {
            assertThat(refusal(() -> CsvRecognition.of(new byte[5 * 1024 * 1024], CsvChoices.none()))
                            .fault())
                    .isEqualTo(CsvFault.TEXT_NUL);
        }
    }

    @Nested
    class WhenAFileIsTooLarge {

        @Test
        void refusesOneRowTooMany() {
            CsvError error = refusal(() -> read(rows(100_001)));

            assertThat(error.fault()).isEqualTo(CsvFault.FILE_TOO_MANY_ROWS);
            assertThat(error.line()).isEqualTo(100_002);
        }

        @Test
        void refusesOneCharacterTooManyInALine() {
            CsvError error = refusal(() -> read("Date;Value\n\n" + "x".repeat(100_001)));

            assertThat(error.fault()).isEqualTo(CsvFault.LINE_TOO_LONG);
            assertThat(error.line()).isEqualTo(3);
        }

        @Test
        void refusesOneByteTooMany() {
            assertThat(refusal(() -> CsvRecognition.of(new byte[5 * 1024 * 1024 + 1], CsvChoices.none()))
                            .fault())
                    .isEqualTo(CsvFault.FILE_TOO_LARGE);
        }
    }

    @Nested
    class WhenAFileIsMadeToTakeLong {

        @ParameterizedTest
        @MethodSource("io.milepost.planning.csv.CsvLimitsTest#shapes")
        void isReadOrRefusedSoon(String shape) {
            String file = filledWith(shape);
            long before = cpuNanos();

            readOrRefused(file);

            assertThat(Duration.ofNanos(cpuNanos() - before)).isLessThan(Duration.ofSeconds(10));
        }

        /** Each row as long as it may be, and as many as there may be. */
        private String filledWith(String shape) {
            String line = shape.endsWith("\n") ? shape : shape.repeat(99_000 / shape.length()) + "\n";
            return line.repeat(5_200_000 / line.length());
        }

        /** Of this thread alone: other work on the machine does not count. */
        private long cpuNanos() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        private void readOrRefused(String file) {
            try {
                read(file);
            } catch (CsvRefusedException e) {
                assertThat(e.errors()).isNotEmpty();
            }
        }
    }

    static Stream<String> shapes() {
        return Stream.of(
                "1;",
                "\"\";",
                "\"\n",
                "a ",
                "1,234,",
                "''",
                "; \n",
                "1/1/2026;1\n",
                "2026-03-01;1.1.1.1.1.1\n",
                "1 1 1 1 1 1 1 1 1x9;\n");
    }

    private static String rows(int count) {
        LocalDate first = LocalDate.of(1970, 1, 1);
        return IntStream.range(0, count)
                .mapToObj(i -> first.plusDays(i % 20_000) + ";K" + i / 20_000 + ";" + i)
                .collect(Collectors.joining("\n", "Date;KPI;Value\n", "\n"));
    }

    private static CsvMeasurements read(String text) {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        CsvDialect dialect = CsvRecognition.of(file, CsvChoices.none())
                .dialect()
                .orElseGet(() -> CsvRecognition.of(
                                file,
                                WrittenChoices.read(
                                        List.of("DATE=1", "VALUE=2", "DECIMAL=POINT", "DATES=YEAR_MONTH_DAY")))
                        .dialect()
                        .orElseThrow());
        return CsvMeasurements.read(file, dialect, TODAY);
    }

    private static CsvError refusal(Runnable reading) {
        return catchThrowableOfType(CsvRefusedException.class, reading::run)
                .errors()
                .get(0);
    }
}
