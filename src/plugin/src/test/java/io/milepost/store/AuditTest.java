package io.milepost.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.plan.SettingsChange;
import io.milepost.domain.plan.SettingsChange.Area;
import io.milepost.domain.plan.SettingsChange.Difference;
import io.milepost.lookup.AuditRecords.Filter;
import io.milepost.testsupport.RequiresPostgres;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AuditTest {

    /** What holds on every database. */
    abstract static class Body extends FreshTables {

        private static final Instant NINE = Instant.parse("2027-01-01T09:00:00.123Z");
        private static final Filter ALL =
                new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        private ActiveObjectsAudit audit;

        @BeforeEach
        void makeRecords() {
            audit = new ActiveObjectsAudit(tables.ao());
        }

        private SettingsChange add(int minute, String person, Area area) {
            SettingsChange change = new SettingsChange(
                    NINE.plusSeconds(60L * minute),
                    Optional.ofNullable(person),
                    area,
                    "Brand 2027",
                    List.of(new Difference("name", "", "x\"ü".repeat(2_000))));
            audit.add(change);
            return change;
        }

        @Test
        void keepsAChangeToTheLetter() {
            SettingsChange change = add(0, "anna", Area.PLAN);

            assertThat(audit.page(ALL, 0, 10).changes()).containsExactly(change);
        }

        @Test
        void hasTheNewestFirstAndReadsAPageOfThem() {
            add(0, "anna", Area.PLAN);
            SettingsChange second = add(1, null, Area.RULES);
            SettingsChange third = add(1, "ben", Area.PLAN);

            assertThat(audit.page(ALL, 0, 2).changes()).containsExactly(third, second);
            assertThat(audit.page(ALL, 2, 2).changes()).hasSize(1);
            assertThat(audit.page(ALL, 2, 2).total()).isEqualTo(3);
        }

        @Test
        void findsByAreaPersonAndTime() {
            SettingsChange first = add(0, "anna", Area.PLAN);
            SettingsChange second = add(1, "ben", Area.RULES);

            assertThat(audit.page(
                                    new Filter(
                                            Optional.of(Area.PLAN),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty()),
                                    0,
                                    9)
                            .changes())
                    .containsExactly(first);
            assertThat(audit.page(
                                    new Filter(
                                            Optional.empty(),
                                            Optional.of("ben"),
                                            Optional.of(second.at()),
                                            Optional.of(second.at().plusMillis(1))),
                                    0,
                                    9)
                            .changes())
                    .containsExactly(second);
            assertThat(audit.page(
                                    new Filter(
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.of(second.at())),
                                    0,
                                    9)
                            .total())
                    .isEqualTo(1);
        }
    }

    @Nested
    class OnH2 extends Body {}

    @Nested
    @RequiresPostgres
    class OnPostgres extends Body {}
}
