package io.milepost.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of 23, 24 and a half, or 25 hours, nights without a midnight, and a day that was left out altogether. */
class DaylightSavingTest {

    private static PlanDay at(Instant now, String zone) {
        return new PlanDay(Clock.fixed(now, ZoneOffset.UTC), () -> ZoneId.of(zone));
    }

    @Nested
    class WhenTheDayIsLongerOrShorter {

        @ParameterizedTest(name = "{0} in {1} has {2}")
        @CsvSource({
            "2026-03-29, Europe/Warsaw, PT23H",
            "2026-10-25, Europe/Warsaw, PT25H",
            "2026-03-08, America/New_York, PT23H",
            "2026-11-01, America/New_York, PT25H",
            "2026-04-05, Australia/Lord_Howe, PT24H30M",
            "2026-10-04, Australia/Lord_Howe, PT23H30M",
            "2018-11-04, America/Sao_Paulo, PT23H",
            "2026-06-01, Asia/Kathmandu, PT24H"
        })
        void endsWhereTheNextBegins(LocalDate day, String zone, Duration length) {
            PlanDay plan = at(Instant.parse("2027-01-01T00:00:00Z"), zone);

            assertThat(Duration.between(plan.startOf(day), plan.startOf(day.plusDays(1))))
                    .isEqualTo(length);
            assertThat(plan.endOf(day).plusMillis(1)).isEqualTo(plan.startOf(day.plusDays(1)));
            assertThat(at(plan.startOf(day), zone).today()).isEqualTo(day);
            assertThat(at(plan.endOf(day), zone).today()).isEqualTo(day);
        }
    }

    @Nested
    class WhenAClockShowsTheSameHourTwice {

        @Test
        void staysTheSameDay() {
            String zone = "Europe/Warsaw";

            assertThat(at(Instant.parse("2026-10-25T00:30:00Z"), zone).today())
                    .isEqualTo(at(Instant.parse("2026-10-25T01:30:00Z"), zone).today())
                    .isEqualTo(LocalDate.of(2026, 10, 25));
        }
    }

    @Nested
    class WhenADayWasLeftOut {

        private static final String APIA = "Pacific/Apia";

        @Test
        void isFollowedByTheNextButOne() {
            assertThat(at(Instant.parse("2011-12-30T09:59:59.999Z"), APIA).today())
                    .isEqualTo(LocalDate.of(2011, 12, 29));
            assertThat(at(Instant.parse("2011-12-30T10:00:00Z"), APIA).today()).isEqualTo(LocalDate.of(2011, 12, 31));
        }

        @Test
        void showsAsOfItWhatHeldBeforeIt() {
            PlanDay later = at(Instant.parse("2012-01-05T00:00:00Z"), APIA);

            assertThat(later.asOf(Optional.of(LocalDate.of(2011, 12, 30))).moment())
                    .isEqualTo(
                            later.asOf(Optional.of(LocalDate.of(2011, 12, 29))).moment());
        }
    }

    @Nested
    class WhenItIsTomorrowElsewhere {

        @Test
        void refusesTheDayThatHasNotComeForThePlan() {
            Instant now = Instant.parse("2026-06-01T12:00:00Z");
            Optional<LocalDate> tomorrow = Optional.of(LocalDate.of(2026, 6, 2));

            assertThat(at(now, "Pacific/Apia").asOf(tomorrow).isLive()).isTrue();
            assertThatThrownBy(() -> at(now, "America/New_York").asOf(tomorrow)).isInstanceOf(FutureDayException.class);
        }
    }
}
