package io.milepost.planning.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CsvTemplateTest {

    @Nested
    class WhenItIsUploadedAsItIs {

        @Test
        void isReadWithoutAQuestion() {
            assertThat(WrittenOutcome.of(
                            CsvTemplate.onDay(LocalDate.of(2026, 3, 8)), CsvChoices.none(), LocalDate.of(2026, 3, 8)))
                    .containsExactly(
                            "format UTF_8 SEMICOLON POINT YEAR_MONTH_DAY header",
                            "columns DATE=1 VALUE=4 GOAL=2 KPI=3 NOTE=5",
                            "row 2: 2026-03-01 120 goal=DEMO-1 kpi=Leads",
                            "row 3: 2026-03-08 134.5 goal=DEMO-1 kpi=Leads note=after the fair");
        }
    }
}
