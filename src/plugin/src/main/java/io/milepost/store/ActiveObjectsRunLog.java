package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.Drift;
import io.milepost.domain.FullRun;
import io.milepost.domain.ReconciliationRun;
import io.milepost.domain.RuleStamp;
import io.milepost.recalculation.RunLog;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What the runs leave for the next ones, as one setting a kind of run: its numbers with blanks between them;
 * and what they found wrong, in tables of its own.
 */
public final class ActiveObjectsRunLog implements RunLog {

    private static final String RECONCILIATION = "run.reconciliation";
    private static final String FULL = "run.full";

    private final ActiveObjectsSettingRecords settings;
    private final ActiveObjectsDrifts drifts;

    public ActiveObjectsRunLog(ActiveObjects ao) {
        this.settings = new ActiveObjectsSettingRecords(ao);
        this.drifts = new ActiveObjectsDrifts(ao);
    }

    @Override
    public Optional<ReconciliationRun> lastReconciliation() {
        return numbers(RECONCILIATION).map(run -> new ReconciliationRun(Instant.ofEpochMilli(run[0]), run[1], run[2]));
    }

    @Override
    public void record(ReconciliationRun run) {
        write(RECONCILIATION, run.at().toEpochMilli(), run.issues(), run.differences());
    }

    @Override
    public Optional<FullRun> lastFullRun() {
        return numbers(FULL)
                .map(run -> new FullRun(new RuleStamp(Instant.ofEpochMilli(run[0]), run[1]), run[2], run[3], run[4]));
    }

    @Override
    public void record(FullRun run) {
        RuleStamp stamp = run.stamp();
        write(FULL, stamp.at().toEpochMilli(), stamp.ruleVersion(), run.issues(), run.differences(), run.millis());
    }

    @Override
    public void keep(Drift drift) {
        drifts.keep(drift);
    }

    private Optional<long[]> numbers(String name) {
        return Optional.ofNullable(settings.read(name).get(name)).map(text -> Arrays.stream(text.split(" "))
                .mapToLong(Long::parseLong)
                .toArray());
    }

    private void write(String name, long... numbers) {
        String text = LongStream.of(numbers).mapToObj(Long::toString).collect(Collectors.joining(" "));
        settings.write(Map.of(name, text));
    }
}
