package io.milepost.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.planning.RequestLimit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RequestBucketsTest {

    private static final RequestLimit LIMIT = new RequestLimit(3, 60);

    private Instant now = Instant.parse("2026-11-22T05:00:00Z");
    private final RequestBuckets buckets = new RequestBuckets(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private Duration take(String who) {
        return buckets.take(who, LIMIT);
    }

    private void empty(String who) {
        IntStream.range(0, LIMIT.atOnce()).forEach(each -> take(who));
    }

    @Test
    void allowsSoManyAtOnce() {
        assertThat(IntStream.range(0, 3).mapToObj(each -> take("ana"))).containsOnly(Duration.ZERO);
        assertThat(take("ana")).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void allowsOneMoreAfterEachInterval() {
        empty("ana");
        now = now.plusMillis(1_500);

        assertThat(take("ana")).isZero();
        assertThat(take("ana")).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void takesNothingForWhatItRefuses() {
        empty("ana");
        IntStream.range(0, 100).forEach(each -> take("ana"));
        now = now.plusSeconds(1);

        assertThat(take("ana")).isZero();
    }

    @Test
    void neverHoldsMoreThanAllAtOnce() {
        take("ana");
        now = now.plusSeconds(86_400);
        empty("ana");

        assertThat(take("ana")).isPositive();
    }

    @Test
    void countsEachPersonApart() {
        empty("ana");

        assertThat(take("ben")).isZero();
        assertThat(take("")).isZero();
    }

    @Test
    void allowsEverythingWithoutALimit() {
        RequestLimit none = new RequestLimit(1, 0);

        assertThat(IntStream.range(0, 100).mapToObj(each -> buckets.take("ana", none)))
                .containsOnly(Duration.ZERO);
    }

    @Test
    void followsANewLimitAtOnce() {
        empty("ana");

        assertThat(buckets.take("ana", new RequestLimit(100, 60))).isZero();
    }
}
