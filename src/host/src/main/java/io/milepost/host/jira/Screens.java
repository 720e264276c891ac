package io.milepost.host.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import io.milepost.host.storage.Database;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** The screens that a new Jira has, each with one tab; the host's forms are all drawn by the default one, the first. */
public final class Screens implements FieldScreenManager {
    private final Jdbi jdbi;

    public Screens(Database database) {
        this.jdbi = database.jdbi();
    }

    @Override
    public Collection<FieldScreen> getFieldScreens() {
        return List.copyOf(all());
    }

    @Override
    public FieldScreen getFieldScreen(Long id) {
        return all().stream()
                .filter(screen -> screen.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    private List<Screen> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select id, name from field_screen order by id")
                .map((row, context) -> new Screen(row.getLong("id"), row.getString("name")))
                .list());
    }

    private Set<String> fields(long screenId) {
        return new HashSet<>(jdbi.withHandle(
                handle -> handle.select("select field_id from field_screen_item where screen_id = ?", screenId)
                        .mapTo(String.class)
                        .list()));
    }

    /** A screen with one tab. */
    private final class Screen implements FieldScreen, FieldScreenTab {
        private final Long id;
        private final String name;

        private Screen(Long id, String name) {
            this.id = id;
            this.name = name;
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public FieldScreenTab getTab(int position) {
            return position == 0 ? this : null;
        }

        @Override
        public boolean containsField(String fieldId) {
            return fields(id).contains(fieldId);
        }

        @Override
        public void addFieldScreenLayoutItem(String fieldId) {
            jdbi.useHandle(handle -> handle.execute("insert into field_screen_item values (?, ?)", id, fieldId));
        }
    }
}
