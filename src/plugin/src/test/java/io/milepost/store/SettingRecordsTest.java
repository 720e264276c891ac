package io.milepost.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.FullRun;
import io.milepost.domain.FullRunState;
import io.milepost.domain.FullRunState.Phase;
import io.milepost.domain.ReconciliationRun;
import io.milepost.domain.RuleStamp;
import io.milepost.testsupport.RequiresPostgres;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SettingRecordsTest {

    /** What holds on every database. */
    abstract static class Body extends FreshTables {

        private static final Instant NINE = Instant.parse("2027-01-01T09:00:00.123Z");

        private ActiveObjectsSettingRecords settings;
        private ActiveObjectsRunLog log;

        @BeforeEach
        void makeRecords() {
            settings = new ActiveObjectsSettingRecords(tables.ao());
            log = new ActiveObjectsRunLog(tables.ao());
        }

        @Test
        void readsOnlyWhatBeginsAsAsked() {
            settings.write(Map.of("rules.version", "7", "rules.goalTypes", "10000,10001", "other", "x"));

            assertThat(settings.read("rules."))
                    .isEqualTo(Map.of("rules.version", "7", "rules.goalTypes", "10000,10001"));
        }

        @Test
        void replacesASettingAndKeepsTheOthers() {
            settings.write(Map.of("a", "1", "b", "2"));
            settings.write(Map.of("a", "x".repeat(5_000)));

            assertThat(settings.read("")).isEqualTo(Map.of("a", "x".repeat(5_000), "b", "2"));
        }

        @Test
        void keepsAnEmptyValue() {
            settings.write(Map.of("a", ""));

            assertThat(settings.read("")).isEqualTo(Map.of("a", ""));
        }

        @Test
        void makesOneSecretForAllNodesAndKeepsIt() {
            String secret = new ActiveObjectsTokenSecret(tables.ao()).secret();

            assertThat(secret).hasSizeGreaterThan(40);
            assertThat(new ActiveObjectsTokenSecret(tables.ao()).secret()).isEqualTo(secret);
        }

        @Test
        void remembersForAllNodesHowFarARunIsAndWhetherItIsToEnd() {
            ActiveObjectsFullRunRecords runs = new ActiveObjectsFullRunRecords(tables.ao());
            assertThat(runs.last()).isEmpty();
            FullRunState nobodys =
                    new FullRunState(Phase.DONE, NINE, Optional.empty(), NINE.plusSeconds(5), 2_000, 2_000);
            runs.write(nobodys);
            assertThat(runs.last()).contains(nobodys);
            FullRunState annas = new FullRunState(Phase.RUNNING, NINE, Optional.of("anna b"), NINE, 0, 0);
            runs.write(annas);
            assertThat(runs.last()).contains(annas);
            assertThat(runs.isCancelled(NINE)).isFalse();
            runs.cancel(NINE);
            assertThat(runs.isCancelled(NINE)).isTrue();
            assertThat(runs.isCancelled(NINE.plusSeconds(1))).isFalse();
        }

        @Test
        void remembersTheLastRunsAndTheMark() {
            assertThat(log.mark()).isEmpty();
            FullRun full = new FullRun(new RuleStamp(NINE, 3), 23_870, 0, 41_000);
            ReconciliationRun reconciliation = new ReconciliationRun(NINE.plusSeconds(60), 12, 1);

            log.record(full);
            assertThat(log.mark()).contains(NINE);
            log.record(reconciliation);

            assertThat(log.lastFullRun()).contains(full);
            assertThat(log.lastReconciliation()).contains(reconciliation);
            assertThat(log.mark()).contains(NINE.plusSeconds(60));
        }
    }

    @Nested
    class OnH2 extends Body {}

    @Nested
    @RequiresPostgres
    class OnPostgres extends Body {}
}
