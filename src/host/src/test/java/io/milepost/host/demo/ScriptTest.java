package io.milepost.host.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest(name = "started on {0}")
    @ValueSource(strings = {"2026-11-21", "2026-11-22", "2026-11-23", "2028-02-29", "2027-01-01"})
    void keepsAllDeedsInOrderAndInThePast(LocalDate today) {
        List<Instant> moments = script(today, 7).stream().map(Deed::at).toList();

        assertThat(moments).isSorted();
        assertThat(moments.get(moments.size() - 1))
                .isBefore(today.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    @Test
    void startsAYearAgo() {
        assertThat(script(TODAY, 7).get(0).at())
                .isBetween(
                        TODAY.minusDays(365).atStartOfDay().toInstant(ZoneOffset.UTC),
                        TODAY.minusDays(330).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(moments(7)).isEqualTo(moments(7)).isNotEqualTo(moments(8));
    }

    @ParameterizedTest(name = "started on {0}")
    @ValueSource(
            strings = {"2026-11-21", "2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"
            })
    void leavesWeekendsFreeAndHasOneOrderOnEveryDayOfTheWeek(LocalDate today) {
        List<Deed> deeds = script(today, 7);

        assertThat(deeds)
                .extracting(deed -> deed.at().atZone(ZoneOffset.UTC).getDayOfWeek())
                .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(deeds).extracting(Deed::what).isEqualTo(whats(script(TODAY, 7)));
    }

    private static List<String> whats(List<Deed> deeds) {
        return deeds.stream().map(Deed::what).toList();
    }

    private static List<Instant> moments(long seed) {
        return script(TODAY, seed).stream().map(Deed::at).toList();
    }

    private static List<Deed> script(LocalDate today, long seed) {
        return Script.of(DemonstrationFile.marketing(), new WorkingHours(today, seed));
    }
}
