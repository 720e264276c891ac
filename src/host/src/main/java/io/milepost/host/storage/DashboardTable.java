package io.milepost.host.storage;

import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Reads and writes the gadgets on people's dashboards; each person has one dashboard. */
public final class DashboardTable {
    private final Jdbi jdbi;

    public DashboardTable(Database database) {
        this.jdbi = database.jdbi();
    }

    /**
     * A gadget on a dashboard.
     *
     * @param preferences what its script has saved, a JSON object of texts
     */
    public record Item(long id, String moduleKey, String preferences) {}

    /** In the order in which they were added. */
    public List<Item> of(String personKey) {
        return jdbi.withHandle(handle -> handle.select(
                        "select id, module_key, preferences from dashboard_item where person_key = ? order by id",
                        personKey)
                .map((row, context) -> new Item(row.getLong(1), row.getString(2), row.getString(3)))
                .list());
    }

    public void add(String personKey, String moduleKey) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into dashboard_item (person_key, module_key, preferences) values (?, ?, '{}')",
                personKey,
                moduleKey));
    }

    /** Changes nothing where the gadget is somebody else's. */
    public void save(String personKey, long id, String preferences) {
        jdbi.useHandle(handle -> handle.execute(
                "update dashboard_item set preferences = ? where id = ? and person_key = ?",
                preferences,
                id,
                personKey));
    }

    /** Changes nothing where the gadget is somebody else's. */
    public void remove(String personKey, long id) {
        jdbi.useHandle(
                handle -> handle.execute("delete from dashboard_item where id = ? and person_key = ?", id, personKey));
    }
}
