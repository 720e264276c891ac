package io.milepost.planning.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever the bytes and whatever the dialect: rows with good lines, or the refusal by name, and nothing else. */
class CsvFuzzPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String CELLS = "0123456789.,'-+%eE/:TZ \u00a0NaInfity#";
    private static final String PARTS = ";,\t|\"\r\n\0\ufeff";

    @Property(tries = 2_000, shrinking = ShrinkingMode.BOUNDED)
    void anyBytesAreReadOrRefused(@ForAll byte[] file, @ForAll("dialects") CsvDialect dialect) {
        check(file, dialect);
    }

    @Property(tries = 3_000, shrinking = ShrinkingMode.BOUNDED)
    void anyTextOfSuchCharactersIsReadOrRefused(
            @ForAll("texts") String text, @ForAll CsvEncoding encoding, @ForAll("dialects") CsvDialect dialect) {
        check(text.getBytes(encoding.charset()), dialect);
    }

    @Property(tries = 3_000, shrinking = ShrinkingMode.BOUNDED)
    void anyDamagedFileOfTheCorpusIsReadOrRefused(
            @ForAll("damaged") byte[] file, @ForAll("dialects") CsvDialect dialect) {
        check(file, dialect);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(CELLS + PARTS + "2026-03-01").ofMaxLength(300);
    }

    @Provide
    Arbitrary<CsvDialect> dialects() {
        return Combinators.combine(
                        Arbitraries.of(CsvEncoding.class),
                        Arbitraries.of(CsvDelimiter.class),
                        Arbitraries.of(CsvDecimal.class),
                        Arbitraries.of(CsvDates.class),
                        Arbitraries.of(true, false),
                        columns())
                .as(CsvDialect::new);
    }

    private static Arbitrary<Map<CsvRole, Integer>> columns() {
        return Combinators.combine(
                        Arbitraries.shuffle(1, 2, 3, 4, 5),
                        Arbitraries.integers().between(2, 5))
                .as((numbers, roles) -> {
                    Map<CsvRole, Integer> columns = new EnumMap<>(CsvRole.class);
                    Arrays.stream(CsvRole.values())
                            .limit(roles)
                            .forEach(role -> columns.put(role, numbers.get(role.ordinal())));
                    return columns;
                });
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        Arbitrary<List<Damage>> damages = Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.oneOf(
                                Arbitraries.of(
                                        "\"", ";", ",", "\n", "\r", "\0", "NaN", "1e999", "\"\n\"", "31/12/2025"),
                                Arbitraries.strings().ofMaxLength(5)))
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
        return Combinators.combine(Arbitraries.of(CsvCorpus.all()), damages).as((file, all) -> {
            byte[] bytes = file.bytes();
            for (Damage damage : all) {
                bytes = damage.to(bytes);
            }
            return bytes;
        });
    }

    /** Some bytes taken out at a place, and others put there. */
    private record Damage(int place, int taken, String put) {

        byte[] to(byte[] file) {
            int from = file.length == 0 ? 0 : place % file.length;
            int to = Math.min(file.length, from + taken);
            ByteArrayOutputStream damaged = new ByteArrayOutputStream();
            damaged.write(file, 0, from);
            damaged.writeBytes(put.getBytes(StandardCharsets.UTF_8));
            damaged.write(file, to, file.length - to);
            return damaged.toByteArray();
        }
    }

    private static void check(byte[] file, CsvDialect dialect) {
        recognised(file);
        read(file, dialect);
    }

    private static void recognised(byte[] file) {
        try {
            CsvRecognition.of(file, CsvChoices.none()).dialect().ifPresent(dialect -> read(file, dialect));
        } catch (CsvRefusedException e) {
            checkRefusal(file, e);
        }
    }

    private static void read(byte[] file, CsvDialect dialect) {
        try {
            List<Integer> lines = CsvMeasurements.read(file, dialect, TODAY).rows().stream()
                    .map(CsvMeasurement::line)
                    .toList();
            assertThat(lines).isNotEmpty().isSorted().doesNotHaveDuplicates();
            assertThat(lines.get(lines.size() - 1)).isLessThanOrEqualTo(mostLines(file));
        } catch (CsvRefusedException e) {
            checkRefusal(file, e);
        }
    }

    private static void checkRefusal(byte[] file, CsvRefusedException refusal) {
        assertThat(refusal.errors()).isNotEmpty().hasSizeLessThanOrEqualTo(CsvRefusedException.MOST_NAMED);
        assertThat(refusal.count()).isGreaterThanOrEqualTo(refusal.errors().size());
        assertThat(refusal.errors()).allSatisfy(error -> {
            assertThat(error.line()).isBetween(0, mostLines(file));
            assertThat(CsvTexts.of(error)).isNotBlank().doesNotContainPattern("\\{\\d");
        });
    }

    /** In whatever encoding, no line ends without a byte of its own. */
    private static int mostLines(byte[] file) {
        return file.length + 1;
    }
}
