package io.milepost.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTimeTest {

    /** 2026-11-20 is a Friday. */
    @ParameterizedTest(name = "{0} in {2} at {1}: {3} since {4}")
    @CsvSource({
        "DAILY, 2026-11-20T06:00:00Z, Europe/Berlin, 2026-11-20T06:00:00Z, 2026-11-19T06:00:00Z",
        "DAILY, 2026-11-20T05:59:59Z, Europe/Berlin, 2026-11-19T06:00:00Z, 2026-11-18T06:00:00Z",
        "DAILY, 2026-11-20T05:59:59Z, Asia/Kathmandu, 2026-11-20T01:15:00Z, 2026-11-19T01:15:00Z",
        "WEEKLY, 2026-11-20T12:00:00Z, UTC, 2026-11-16T07:00:00Z, 2026-11-09T07:00:00Z",
        "WEEKLY, 2026-11-16T06:59:00Z, UTC, 2026-11-09T07:00:00Z, 2026-11-02T07:00:00Z",
        "WEEKLY, 2026-11-16T07:00:00Z, UTC, 2026-11-16T07:00:00Z, 2026-11-09T07:00:00Z",
        "MONTHLY, 2026-11-20T12:00:00Z, UTC, 2026-11-01T07:00:00Z, 2026-10-01T07:00:00Z",
        "MONTHLY, 2026-12-01T03:00:00Z, UTC, 2026-11-01T07:00:00Z, 2026-10-01T07:00:00Z",
        "WEEKLY, 2026-10-26T12:00:00Z, Europe/Berlin, 2026-10-26T06:00:00Z, 2026-10-19T05:00:00Z",
        "DAILY, 2026-03-29T08:00:00Z, Europe/Berlin, 2026-03-29T05:00:00Z, 2026-03-28T06:00:00Z"
    })
    void isTheLastMorningOfTheRhythmWhereThePersonLives(
            DigestRhythm rhythm, Instant now, String zone, Instant due, Instant since) {
        assertThat(DigestTime.last(rhythm, now, ZoneId.of(zone))).isEqualTo(new DigestTime(due, since));
    }

    @Test
    void neverComesForWhoWantsNone() {
        assertThatThrownBy(() -> DigestTime.last(DigestRhythm.OFF, NewsExamples.AT, ZoneId.of("UTC")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
