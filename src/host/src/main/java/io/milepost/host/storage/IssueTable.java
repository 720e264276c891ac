package io.milepost.host.storage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** Reads and writes issue rows; any number of issues is one statement. */
public final class IssueTable {
    /** The seeded ids of Jira's own link types. */
    public static final long SUB_TASK_LINK = 10100;

    public static final long EPIC_LINK = 10200;

    private static final String SELECT =
            """
            select i.*,
                (select min(l.source_id) from issue_link l
                    where l.destination_id = i.id and l.link_type_id = %d) as parent_id,
                (select min(l.source_id) from issue_link l
                    where l.destination_id = i.id and l.link_type_id = %d) as epic_id
            from issue i where\s"""
                    .formatted(SUB_TASK_LINK, EPIC_LINK);
    private static final RowMapper<IssueRow> ROW = ConstructorMapper.of(IssueRow.class);

    private final Jdbi jdbi;

    public IssueTable(Database database) {
        this.jdbi = database.jdbi();
    }

    public Optional<IssueRow> byId(long id) {
        return find(new SqlCondition("i.id = :id", Map.of("id", id))).stream().findFirst();
    }

    public Optional<IssueRow> byKey(String key) {
        return find(new SqlCondition("i.issue_key = :key", Map.of("key", key))).stream()
                .findFirst();
    }

    /** The issue that had this key before it moved. */
    public Optional<IssueRow> byFormerKey(String key) {
        String sql = "i.id = (select m.issue_id from moved_key m where m.issue_key = :key)";
        return find(new SqlCondition(sql, Map.of("key", key))).stream().findFirst();
    }

    public List<IssueRow> byIds(Collection<Long> ids) {
        return find(new SqlCondition("i.id in (" + Ids.list(ids) + ")", Map.of()));
    }

    public List<IssueRow> find(SqlCondition condition) {
        return find(condition, "i.id", 0, Integer.MAX_VALUE);
    }

    public List<IssueRow> find(SqlCondition condition, String order, int start, int max) {
        String sql = SELECT + condition.sql() + " order by " + order + " offset :start rows fetch next :max rows only";
        return jdbi.withHandle(handle -> bound(handle.createQuery(sql), condition)
                .bind("start", start)
                .bind("max", max)
                .map(ROW)
                .list());
    }

    public int count(SqlCondition condition) {
        String sql = "select count(*) from issue i where " + condition.sql();
        return jdbi.withHandle(handle ->
                bound(handle.createQuery(sql), condition).mapTo(Integer.class).one());
    }

    private static Query bound(Query query, SqlCondition condition) {
        return query.setFetchSize(1000).bindMap(condition.parameters());
    }

    public List<Long> idsOf(long projectId) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from issue where project_id = :id order by id")
                .bind("id", projectId)
                .mapTo(Long.class)
                .list());
    }

    /** Stores a new issue and answers with its id. */
    public long insert(NewIssue issue) {
        return jdbi.withHandle(
                handle -> new BulkIssues(handle).issues(List.of(issue)).get(0));
    }

    /** Keeps other writers of this issue waiting until the transaction ends. */
    public void lock(long id) {
        jdbi.useHandle(handle -> handle.createQuery("select id from issue where id = :id for update")
                .bind("id", id)
                .mapTo(Long.class)
                .list());
    }

    /** Sets one column; the name is always one of ours. */
    public void set(long id, String column, Object value) {
        jdbi.useHandle(handle -> handle.createUpdate("update issue set " + column + " = :value where id = :id")
                .bind("value", value)
                .bind("id", id)
                .execute());
    }

    /** Gives the issue the next key of another project, and answers with it; the former key still finds the issue. */
    public String move(long id, long projectId, String formerKey) {
        return jdbi.inTransaction(handle -> {
            String key = new BulkIssues(handle).nextKey(projectId);
            handle.execute(
                    "update issue set project_id = ?, issue_number = ?, issue_key = ? where id = ?",
                    projectId,
                    BulkIssues.number(key),
                    key,
                    id);
            handle.execute("delete from moved_key where issue_key in (?, ?)", formerKey, key);
            handle.execute("insert into moved_key values (?, ?)", formerKey, id);
            return key;
        });
    }

    public void delete(long id) {
        jdbi.useHandle(handle -> handle.execute("delete from issue where id = ?", id));
    }
}
