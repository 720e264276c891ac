package io.milepost.planning.archive;

import io.milepost.planning.archive.ArchiveColumn.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Two small tables and a small Jira in memory. */
final class InMemoryTables implements ArchiveTables, ArchiveNames {

    static final ArchiveTable PLANS = new ArchiveTable(
            "plan",
            List.of(
                    new ArchiveColumn("id", Kind.NUMBER, false),
                    new ArchiveColumn("goalId", Kind.ISSUE, false),
                    new ArchiveColumn("parentId", Kind.ISSUE, true),
                    new ArchiveColumn("document", Kind.PLAN, true),
                    new ArchiveColumn("personKey", Kind.PERSON, true),
                    new ArchiveColumn("ready", Kind.FLAG, true)));

    static final ArchiveTable RULES = new ArchiveTable(
            "rules",
            List.of(new ArchiveColumn("name", Kind.TEXT, false), new ArchiveColumn("projectId", Kind.PROJECT, false)));

    final Map<ArchiveTable, List<List<Object>>> rows = new LinkedHashMap<>();
    final Map<Long, String> issues = new HashMap<>();
    final Map<Long, String> projects = new HashMap<>();
    final Set<String> accounts;

    InMemoryTables(String... accounts) {
        this.accounts = Set.of(accounts);
        rows.put(PLANS, new ArrayList<>());
        rows.put(RULES, new ArrayList<>());
    }

    InMemoryTables with(ArchiveTable table, Object... row) {
        rows.get(table).add(Arrays.asList(row));
        return this;
    }

    @Override
    public List<ArchiveTable> tables() {
        return List.of(PLANS, RULES);
    }

    @Override
    public long count(ArchiveTable table) {
        return rows.get(table).size();
    }

    @Override
    public void read(ArchiveTable table, RowTaker taker) {
        rows.get(table).forEach(taker::take);
    }

    @Override
    public void checkReplaceable() {
        // memory takes everything
    }

    @Override
    public void replaceAll(Map<String, Long> highestIds, RowSource source) {
        rows.values().forEach(List::clear);
        source.giveTo((table, row) -> rows.get(table).add(new ArrayList<>(row)));
    }

    @Override
    public Map<Long, String> issueKeys(Collection<Long> ids) {
        return known(issues, ids);
    }

    @Override
    public Map<String, Long> issueIds(Collection<String> keys) {
        return found(issues, keys);
    }

    @Override
    public Map<Long, String> projectKeys(Collection<Long> ids) {
        return known(projects, ids);
    }

    @Override
    public Map<String, Long> projectIds(Collection<String> keys) {
        return found(projects, keys);
    }

    @Override
    public Set<String> people(Collection<String> keys) {
        return keys.stream().filter(accounts::contains).collect(Collectors.toSet());
    }

    private static Map<Long, String> known(Map<Long, String> all, Collection<Long> ids) {
        return all.entrySet().stream()
                .filter(each -> ids.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Long> found(Map<Long, String> all, Collection<String> keys) {
        return all.entrySet().stream()
                .filter(each -> keys.contains(each.getValue()))
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }
}
