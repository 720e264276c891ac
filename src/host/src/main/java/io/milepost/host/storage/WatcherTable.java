package io.milepost.host.storage;

import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Reads and writes who watches which issue. */
public final class WatcherTable {
    private final Jdbi jdbi;

    public WatcherTable(Database database) {
        this.jdbi = database.jdbi();
    }

    public List<String> of(long issueId) {
        return jdbi.withHandle(handle -> handle.select(
                        "select person_key from watcher where issue_id = ? order by person_key", issueId)
                .mapTo(String.class)
                .list());
    }

    public void remove(long issueId, String personKey) {
        jdbi.useHandle(handle ->
                handle.execute("delete from watcher where issue_id = ? and person_key = ?", issueId, personKey));
    }

    /** Once, however often it is said. */
    public void add(long issueId, String personKey) {
        jdbi.useTransaction(handle -> {
            handle.execute("delete from watcher where issue_id = ? and person_key = ?", issueId, personKey);
            handle.execute("insert into watcher (issue_id, person_key) values (?, ?)", issueId, personKey);
        });
    }
}
