package io.milepost.host.storage;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads and writes links between issues. */
public final class LinkTable {
    private static final RowMapper<LinkRow> ROW = ConstructorMapper.of(LinkRow.class);

    private final Jdbi jdbi;

    public LinkTable(Database database) {
        this.jdbi = database.jdbi();
    }

    public Optional<LinkRow> byId(long id) {
        return find("id = ?", id).stream().findFirst();
    }

    public Optional<LinkRow> find(long typeId, long sourceId, long destinationId) {
        return find("link_type_id = ? and source_id = ? and destination_id = ?", typeId, sourceId, destinationId)
                .stream()
                .findFirst();
    }

    public List<LinkRow> from(long sourceId) {
        return find("source_id = ?", sourceId);
    }

    public List<LinkRow> to(long destinationId) {
        return find("destination_id = ?", destinationId);
    }

    private List<LinkRow> find(String condition, Object... values) {
        return jdbi.withHandle(
                handle -> handle.select("select * from issue_link where " + condition + " order by id", values)
                        .map(ROW)
                        .list());
    }

    public LinkRow insert(long typeId, long sourceId, long destinationId) {
        long id = jdbi.withHandle(handle -> handle.createUpdate(
                        "insert into issue_link (link_type_id, source_id, destination_id) values (?, ?, ?)")
                .bind(0, typeId)
                .bind(1, sourceId)
                .bind(2, destinationId)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
        return new LinkRow(id, typeId, sourceId, destinationId);
    }

    public void delete(long id) {
        jdbi.useHandle(handle -> handle.execute("delete from issue_link where id = ?", id));
    }
}
