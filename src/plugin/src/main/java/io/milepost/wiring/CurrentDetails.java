package io.milepost.wiring;

import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.sal.api.ApplicationProperties;
import io.milepost.lookup.OperationDetails;
import io.milepost.lookup.OperationDetails.Step;
import io.milepost.recalculation.CurrentRules;
import io.milepost.recalculation.PlanCalendar;
import io.milepost.recalculation.StepTimes;
import io.milepost.store.ActiveObjectsArchiveTables;
import io.milepost.store.upgrade.SchemaVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells administrators how long the steps take on this node, how large the tables are, and what runs here. */
public final class CurrentDetails implements OperationDetails.Source {

    private final StepTimes times;
    private final ActiveObjectsArchiveTables tables;
    private final CurrentRules rules;
    private final PlanCalendar calendar;
    private final ApplicationProperties jira;
    private final ClusterInfo cluster;

    public CurrentDetails(
            StepTimes times,
            ActiveObjectsArchiveTables tables,
            CurrentRules rules,
            PlanCalendar calendar,
            ApplicationProperties jira,
            ClusterInfo cluster) {
        this.times = times;
        this.tables = tables;
        this.rules = rules;
        this.calendar = calendar;
        this.jira = jira;
        this.cluster = cluster;
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
        versions.put("tables", SchemaVersion.CURRENT);
        versions.put("rules", String.valueOf(rules.rules().version()));
        versions.put("jira", jira.getVersion());
        versions.put("jiraBuild", jira.getBuildNumber());
        versions.put("database", tables.database());
        versions.put("java", Runtime.version().toString());
        versions.put("timeZone", calendar.zone().getId());
        versions.put("node", node());
        return versions;
    }

    /** Empty where Jira is no cluster: then there is only this one. */
    private String node() {
        return Optional.ofNullable(cluster.getNodeId()).orElse("");
    }
}
