package io.milepost.host.jira;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import io.milepost.host.jira.Snapshot.FieldRow;
import io.milepost.host.jira.Snapshot.Grant;
import io.milepost.host.jira.Snapshot.Level;
import io.milepost.host.jira.Snapshot.Rights;
import io.milepost.host.jira.Snapshot.Role;
import io.milepost.host.jira.Snapshot.Step;
import io.milepost.host.jira.Snapshot.StepRule;
import io.milepost.host.jira.Snapshot.Words;
import io.milepost.host.storage.Database;
import io.milepost.host.storage.Holder;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads the small tables whole and keeps them until they change; issues are not among them. */
public final class Catalogue {
    private final Jdbi jdbi;
    private Snapshot kept;
    private int changes;

    public Catalogue(Database database) {
        this.jdbi = database.jdbi();
    }

    Snapshot now() {
        int seen;
        synchronized (this) {
            if (kept != null) {
                return kept;
            }
            seen = changes;
        }
        Snapshot read = jdbi.withHandle(Catalogue::read);
        keep(read, seen);
        return read;
    }

    /** Keeps what was read unless something has changed since; nobody waits for a reader. */
    private synchronized void keep(Snapshot read, int seen) {
        if (seen == changes) {
            kept = read;
        }
    }

    /** To be called after each change of a small table. */
    public synchronized void forget() {
        changes++;
        kept = null;
    }

    private static Snapshot read(Handle handle) {
        Map<String, Person> people = byId(rows(handle, Person.class, "person order by name"), Person::personKey);
        Words words = words(handle);
        return new Snapshot(people, projects(handle, people, words.types().values()), rights(handle), words);
    }

    private static Rights rights(Handle handle) {
        return new Rights(
                sets(handle, "select person_key, group_name from membership"),
                sets(handle, "select permission, group_name from global_permission"),
                rows(handle, Grant.class, "permission_grant").stream().collect(groupingBy(Grant::projectId)),
                rows(handle, Role.class, "role_member").stream().collect(groupingBy(Role::projectId)),
                levels(handle));
    }

    private static Words words(Handle handle) {
        return new Words(
                byId(rows(handle, Constant.Type.class, "issue_type order by id"), Constant::id),
                byId(statuses(handle), Constant::id),
                byId(rows(handle, Constant.StoredResolution.class, "resolution order by id"), Constant::id),
                byId(rows(handle, StoredLinkType.class, "link_type order by id"), StoredLinkType::id),
                rows(handle, FieldRow.class, "custom_field order by id"),
                rows(handle, StoredOption.class, "custom_field_option order by id"),
                rows(handle, Step.class, "workflow_step order by id"),
                rules(handle));
    }

    /** By step, in the order in which they were added. */
    private static Map<Long, List<StepRule>> rules(Handle handle) {
        Map<Long, Map<String, String>> arguments = handle.createQuery("select * from step_rule_argument")
                .map((row, context) ->
                        Map.entry(row.getLong("rule_id"), Map.entry(row.getString("name"), row.getString("argument"))))
                .collect(groupingBy(
                        Map.Entry::getKey,
                        mapping(Map.Entry::getValue, toMap(Map.Entry::getKey, Map.Entry::getValue))));
        return handle.createQuery("select * from step_rule order by id")
                .map((row, context) -> new StepRule(
                        row.getLong("id"),
                        row.getLong("step_id"),
                        row.getString("module_key"),
                        arguments.getOrDefault(row.getLong("id"), Map.of())))
                .collect(groupingBy(StepRule::stepId));
    }

    private static List<Constant.StoredStatus> statuses(Handle handle) {
        return rows(handle, Constant.StoredStatus.class, "status order by id").stream()
                .sorted(Comparator.comparing(status -> Category.of(status.category())))
                .toList();
    }

    private static Map<Long, Project> projects(
            Handle handle, Map<String, Person> people, Collection<? extends IssueType> types) {
        return byId(
                handle.createQuery("select * from project order by name")
                        .map((row, context) -> new StoredProject(
                                row.getLong("id"),
                                row.getString("project_key"),
                                row.getString("name"),
                                people.get(row.getString("lead_key")),
                                List.copyOf(types)))
                        .list(),
                StoredProject::id);
    }

    private static Map<Long, Level> levels(Handle handle) {
        Map<Long, List<Holder>> holders = handle.createQuery("select * from security_member")
                .map((row, context) -> Map.entry(
                        row.getLong("level_id"),
                        new Holder(Holder.Kind.valueOf(row.getString("holder_kind")), row.getString("holder"))))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return byId(
                handle.createQuery("select * from security_level order by name")
                        .map((row, context) -> new Level(
                                row.getLong("id"),
                                row.getLong("project_id"),
                                row.getString("name"),
                                holders.getOrDefault(row.getLong("id"), List.of())))
                        .list(),
                Level::id);
    }

    private static Map<String, Set<String>> sets(Handle handle, String twoColumns) {
        return handle.createQuery(twoColumns)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    private static <T> List<T> rows(Handle handle, Class<T> type, String tableAndOrder) {
        return handle.createQuery("select * from " + tableAndOrder)
                .map(ConstructorMapper.of(type))
                .list();
    }

    private static <K, V, T extends V> Map<K, V> byId(List<T> rows, Function<? super T, K> id) {
        Map<K, V> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(id.apply(row), row));
        return byId;
    }
}
