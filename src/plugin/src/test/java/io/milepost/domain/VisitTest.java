package io.milepost.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T09:00:00Z");

    @Test
    void hasNoFormerOneAtFirst() {
        assertThat(Visit.first(MONDAY)).isEqualTo(new Visit(MONDAY, Optional.empty()));
    }

    @Test
    void goesOnForWhoComesAgainWithinAnHour() {
        Instant soon = MONDAY.plus(Visit.PAUSE);

        assertThat(Visit.first(MONDAY).again(soon)).isEqualTo(new Visit(soon, Optional.empty()));
        assertThat(new Visit(TUESDAY, Optional.of(MONDAY))
                        .again(TUESDAY.plusSeconds(60))
                        .former())
                .contains(MONDAY);
    }

    @Test
    void isAnotherForWhoWasAwayForLonger() {
        Visit next = Visit.first(MONDAY).again(MONDAY.plus(Visit.PAUSE).plusMillis(1));

        assertThat(next.former()).contains(MONDAY);
        assertThat(next.again(TUESDAY).former()).contains(next.seen());
    }
}
