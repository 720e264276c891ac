package io.milepost.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void saysNullForWhatIsAbsent() {
        assertThat(new Json().with("a", null).with("b", Optional.empty()).text())
                .isEqualTo("{\"a\":null,\"b\":null}");
    }

    @Test
    void writesNumbersWithoutZerosAtTheEndAndWithoutPowersOfTen() {
        assertThat(new Json()
                        .with("a", new BigDecimal("0.500000"))
                        .with("b", new BigDecimal("1E+2"))
                        .withMillionths("c", 3_500_000)
                        .withMillionths("d", 0)
                        .withMillionths("e", 1)
                        .text())
                .isEqualTo("{\"a\":0.5,\"b\":100,\"c\":3.5,\"d\":0,\"e\":0.000001}");
    }

    @Test
    void writesDatesAndInstantsAsIsoTexts() {
        assertThat(new Json()
                        .with("day", LocalDate.parse("2026-11-21"))
                        .with("at", Instant.parse("2026-11-21T09:00:00Z"))
                        .text())
                .isEqualTo("{\"day\":\"2026-11-21\",\"at\":\"2026-11-21T09:00:00Z\"}");
    }

    @Test
    void keepsMarkupInTextsAsItIs() {
        assertThat(new Json()
                        .with("a", "<b>\"x\" & 'y'</b>")
                        .with("list", List.of(new Json().with("b", true)))
                        .text())
                .isEqualTo("{\"a\":\"<b>\\\"x\\\" & 'y'</b>\",\"list\":[{\"b\":true}]}");
    }
}
