package io.milepost.host.storage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * What an administrator or an import sets up, inside one transaction; nothing is checked for rights, no event is made.
 * Groups, types, statuses, resolutions, link types and fields that are there already are taken as they are.
 */
public final class SetupWriter {
    /** Jira's default permissions: people who can log in work, the role Administrators administers. */
    public static final List<Grant> DEFAULT_GRANTS = List.of(
            new Grant("BROWSE_PROJECTS", Holder.loggedIn()),
            new Grant("CREATE_ISSUES", Holder.loggedIn()),
            new Grant("EDIT_ISSUES", Holder.loggedIn()),
            new Grant("TRANSITION_ISSUES", Holder.loggedIn()),
            new Grant("LINK_ISSUES", Holder.loggedIn()),
            new Grant("DELETE_ISSUES", Holder.role("Administrators")),
            new Grant("ADMINISTER_PROJECTS", Holder.role("Administrators")));

    private static final String DONE = "done";

    private final Handle handle;
    private final BulkIssues bulk;

    SetupWriter(Handle handle) {
        this.handle = handle;
        this.bulk = new BulkIssues(handle);
    }

    /** Makes a person and answers with the key, which is never the name; with a null password nobody can log in. */
    public String person(NewPerson person) {
        String hash = person.password() == null ? null : Passwords.hash(person.password());
        long id = insert(
                "insert into person (name, display_name, email, active, password_hash, time_zone) values (?,?,?,?,?,?)",
                person.name(),
                person.displayName(),
                person.email(),
                true,
                hash,
                person.timeZone());
        String key = "JIRAUSER" + id;
        handle.execute("update person set person_key = ? where id = ?", key, id);
        return key;
    }

    /** The key of a person who is there. */
    public Optional<String> personKey(String name) {
        return handle.select("select person_key from person where name = ?", name)
                .mapTo(String.class)
                .findFirst();
    }

    public void active(String personKey, boolean active) {
        handle.execute("update person set active = ? where person_key = ?", active, personKey);
    }

    /** The language in which the person reads, as Jira names it; null for the instance's. */
    public void language(String personKey, String language) {
        handle.execute("update person set language = ? where person_key = ?", language, personKey);
    }

    public void group(String name) {
        if (find("select count(*) from person_group where name = ?", name).equals(Optional.of(0L))) {
            handle.execute("insert into person_group values (?)", name);
        }
    }

    public void member(String group, String personKey) {
        group(group);
        handle.execute("insert into membership values (?, ?)", group, personKey);
    }

    public void globalPermission(String permission, String group) {
        handle.execute("insert into global_permission values (?, ?)", permission, group);
    }

    /** Makes a project with Jira's default permissions and administrators, and answers with the id. */
    public long project(NewProject project) {
        long id = insert(
                "insert into project (project_key, name, lead_key, last_number) values (?, ?, ?, 0)",
                project.key(),
                project.name(),
                project.leadKey());
        grants(id, DEFAULT_GRANTS);
        roleMember(id, "Administrators", Holder.group("jira-administrators"));
        return id;
    }

    public long version(NewVersion version) {
        return insert(
                "insert into version (project_id, name, released, release_date) values (?, ?, ?, ?)",
                version.projectId(),
                version.name(),
                version.released(),
                version.releaseDate());
    }

    /** The id of a project that is there. */
    public Optional<Long> projectId(String key) {
        return find("select id from project where project_key = ?", key);
    }

    /** Replaces all grants of a project. */
    public void grants(long projectId, List<Grant> grants) {
        handle.execute("delete from permission_grant where project_id = ?", projectId);
        for (Grant grant : grants) {
            handle.execute(
                    "insert into permission_grant values (?, ?, ?, ?)",
                    projectId,
                    grant.permission(),
                    grant.holder().kind(),
                    grant.holder().name());
        }
    }

    public void roleMember(long projectId, String role, Holder holder) {
        handle.execute("insert into role_member values (?, ?, ?, ?)", projectId, role, holder.kind(), holder.name());
    }

    /** Gives a project a workflow of its own: from any status to any of these; done ones set the resolution Done. */
    public void anyToAny(long projectId, Collection<Long> statusIds) {
        handle.execute("delete from workflow_step where project_id = ?", projectId);
        for (Map<String, Object> status : handle.select(
                        "select * from status where id in (" + Ids.list(statusIds) + ") order by id")
                .mapToMap()) {
            handle.execute(
                    "insert into workflow_step (project_id, name, to_status, resolution_id) values (?, ?, ?, ?)",
                    projectId,
                    status.get("name"),
                    status.get("id"),
                    DONE.equals(status.get("category")) ? resolution("Done") : null);
        }
    }

    /** Adds a plugin's workflow module to a step, after those that are there. */
    public long stepRule(long stepId, String moduleKey, Map<String, String> arguments) {
        long id = insert("insert into step_rule (step_id, module_key) values (?, ?)", stepId, moduleKey);
        stepRuleArguments(id, arguments);
        return id;
    }

    /** Replaces the arguments of a module at a step. */
    public void stepRuleArguments(long ruleId, Map<String, String> arguments) {
        handle.execute("delete from step_rule_argument where rule_id = ?", ruleId);
        arguments.forEach((name, argument) ->
                handle.execute("insert into step_rule_argument values (?, ?, ?)", ruleId, name, argument));
    }

    public void removeStepRule(long ruleId) {
        handle.execute("delete from step_rule where id = ?", ruleId);
    }

    public long securityLevel(long projectId, String name, Set<Holder> holders) {
        long id = insert("insert into security_level (project_id, name) values (?, ?)", projectId, name);
        for (Holder holder : holders) {
            handle.execute("insert into security_member values (?, ?, ?)", id, holder.kind(), holder.name());
        }
        return id;
    }

    public long issueType(String name, boolean subTask) {
        return find("select id from issue_type where name = ?", name)
                .orElseGet(() -> insert("insert into issue_type (name, sub_task) values (?, ?)", name, subTask));
    }

    /** @param category {@code new}, {@code indeterminate}, {@code done} or {@code undefined} */
    public long status(String name, String category) {
        return find("select id from status where name = ?", name)
                .orElseGet(() -> insert("insert into status (name, category) values (?, ?)", name, category));
    }

    public long resolution(String name) {
        return find("select id from resolution where name = ?", name)
                .orElseGet(() -> insert("insert into resolution (name) values (?)", name));
    }

    /** @param style null, or the style that marks links which Jira makes itself */
    public long linkType(String name, String outward, String inward, String style) {
        return find("select id from link_type where name = ?", name)
                .orElseGet(() -> insert(
                        "insert into link_type (name, outward, inward, style) values (?, ?, ?, ?)",
                        name,
                        outward,
                        inward,
                        style));
    }

    /** Fields of one name may have several types, as in Jira. */
    public long customField(String typeKey, String name) {
        return find("select min(id) from custom_field where type_key = ? and name = ?", typeKey, name)
                .orElseGet(() -> insert("insert into custom_field (type_key, name) values (?, ?)", typeKey, name));
    }

    /** A choice that a select field offers, after those that it has. */
    public long option(long fieldId, String name) {
        return find("select id from custom_field_option where field_id = ? and option_name = ?", fieldId, name)
                .orElseGet(() ->
                        insert("insert into custom_field_option (field_id, option_name) values (?, ?)", fieldId, name));
    }

    /** Makes a field as an administrator does, even where one of the type and name is there; answers with its id. */
    public long newField(NewField field) {
        return insert(
                "insert into custom_field (type_key, name, searcher_key, project_ids, type_ids)"
                        + " values (?, ?, ?, ?, ?)",
                field.typeKey(),
                field.name(),
                field.searcherKey(),
                listed(field.projectIds()),
                listed(field.typeIds()));
    }

    /** Null where one of the ids is null, which stands for all. */
    private static String listed(List<?> ids) {
        return ids.contains(null)
                ? null
                : ids.stream().map(Object::toString).collect(Collectors.joining(",", ",", ","));
    }

    /** Stores issues with given or next keys; answers with their ids in the same order. */
    public List<Long> issues(List<NewIssue> issues) {
        return bulk.issues(issues);
    }

    /** The ids of those issues that are there, by key. */
    public Map<String, Long> issueIds(Collection<String> keys) {
        return handle.createQuery("select issue_key, id from issue where issue_key = any(:keys)")
                .bindArray("keys", String.class, List.copyOf(keys))
                .reduceRows(new HashMap<>(), (ids, row) -> {
                    ids.put(row.getColumn("issue_key", String.class), row.getColumn("id", Long.class));
                    return ids;
                });
    }

    public void values(List<ValueTable.Value> values) {
        ValueTable.insert(handle, values);
    }

    /** Stores links; a sub-task's parent and an epic's story are links too ({@link IssueTable#SUB_TASK_LINK}). */
    public void links(List<NewLink> links) {
        bulk.links(links);
    }

    private Optional<Long> find(String sql, Object... values) {
        return handle.select(sql, values).mapTo(Long.class).findFirst();
    }

    private long insert(String sql, Object... values) {
        var update = handle.createUpdate(sql);
        for (int i = 0; i < values.length; i++) {
            update.bind(i, values[i]);
        }
        return update.executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
    }

    /** A person to make; the time zone may be null for the instance's. */
    public record NewPerson(String name, String displayName, String email, String password, String timeZone) {}

    /** A project to make. */
    public record NewProject(String key, String name, String leadKey) {}

    /** @param releaseDate null for none */
    public record NewVersion(long projectId, String name, boolean released, LocalDate releaseDate) {}

    /** A custom field to make; a null among the ids of projects or types stands for all. */
    public record NewField(
            String typeKey, String name, String searcherKey, List<Long> projectIds, List<String> typeIds) {}

    /** One permission of one holder. */
    public record Grant(String permission, Holder holder) {}

    /** A link from a source issue to a destination issue. */
    public record NewLink(long typeId, long sourceId, long destinationId) {}
}
