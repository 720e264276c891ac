package io.milepost.wiring;

import io.milepost.lookup.OperationDetails;
import io.milepost.lookup.OperationDetails.Step;
import io.milepost.recalculation.CurrentRules;
import io.milepost.recalculation.StepTimes;
import io.milepost.store.ActiveObjectsArchiveTables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells administrators how long the steps take on this node, how large the tables are, and what runs here. */
public final class CurrentDetails implements OperationDetails.Source {

    private final StepTimes times;
    private final ActiveObjectsArchiveTables tables;
    private final CurrentRules rules;

    public CurrentDetails(StepTimes times, ActiveObjectsArchiveTables tables, CurrentRules rules) {
        this.times = times;
        this.tables = tables;
        this.rules = rules;
    }

    @Override
    public OperationDetails details() {
        Map<String, Long> rows = new LinkedHashMap<>();
        tables.tables().forEach(table -> rows.put(table.name(), tables.count(table)));
        List<Step> steps = times.sorted().entrySet().stream()
                .map(each -> step(each.getKey(), each.getValue()))
                .toList();
        return new OperationDetails(steps, rows, versions());
    }

    private static Step step(StepTimes.Step step, List<Long> sorted) {
        return new Step(
                step.name().toLowerCase(Locale.ROOT),
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1));
    }

    private Map<String, String> versions() {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("milepost", PluginVersion.current());
        versions.put("rules", String.valueOf(rules.rules().version()));
        versions.put("java", Runtime.version().toString());
        versions.put("database", tables.database());
        return versions;
    }
}
