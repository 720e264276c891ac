package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.planning.SettingRecords;
import java.util.Map;
import java.util.TreeMap;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The settings in Active Objects. */
public final class ActiveObjectsSettingRecords implements SettingRecords {

    private final ActiveObjects ao;

    public ActiveObjectsSettingRecords(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<String, String> read(String prefix) {
        Map<String, String> settings = new TreeMap<>();
        ao.stream(
                SettingRow.class,
                Query.select(SettingRow.COLUMNS),
                row -> settings.put(row.getName(), row.getContent()));
        settings.keySet().removeIf(name -> !name.startsWith(prefix));
        return settings;
    }

    @Override
    public void write(Map<String, String> settings) {
        ao.executeInTransaction(() -> {
            settings.forEach(this::replace);
            return null;
        });
    }

    private void replace(String name, String content) {
        ao.deleteWithSQL(SettingRow.class, "NAME = ?", name);
        ao.create(SettingRow.class, new DBParam("NAME", name), new DBParam("CONTENT", content));
    }
}
