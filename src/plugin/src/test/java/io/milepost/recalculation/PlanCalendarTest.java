package io.milepost.recalculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instants are those of the world, days those of the plan's time zone. */
class PlanCalendarTest {

    @ParameterizedTest(name = "2027-12-31T23:30Z in {0} is {1}")
    @CsvSource({"Europe/Berlin, 2028-01-01", "UTC, 2027-12-31", "America/New_York, 2027-12-31"})
    void anInstantFallsOnTheDayOfThePlansTimeZone(String zone, LocalDate day) {
        Instant lateInTheYear = Instant.parse("2027-12-31T23:30:00Z");
        Clock clock = Clock.fixed(lateInTheYear, ZoneOffset.UTC);

        assertThat(new PlanCalendar(clock, () -> ZoneId.of(zone)).today()).isEqualTo(day);
    }

    @Test
    void anotherZoneHoldsFromTheNextQuestionOn() {
        ZoneId[] zone = {ZoneOffset.UTC};
        Clock clock = Clock.fixed(Instant.parse("2027-12-31T23:30:00Z"), ZoneOffset.UTC);
        PlanCalendar calendar = new PlanCalendar(clock, () -> zone[0]);

        zone[0] = ZoneId.of("Europe/Berlin");

        assertThat(calendar.today()).isEqualTo(LocalDate.of(2028, 1, 1));
    }
}
