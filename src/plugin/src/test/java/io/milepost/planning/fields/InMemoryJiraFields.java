package io.milepost.planning.fields;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** A Jira with two projects and two screens that counts what is made in it. */
public final class InMemoryJiraFields implements JiraFields {

    public final List<NewField> made = new ArrayList<>();
    private final TreeMap<String, PresentField> fields = new TreeMap<>();

    /** A field that somebody has made by hand. */
    public InMemoryJiraFields field(String id, String name, FieldPurpose.Kind kind, Long... screens) {
        fields.put(id, new PresentField(id, name, kind, Set.of(screens)));
        return this;
    }

    @Override
    public String nameOf(FieldPurpose purpose) {
        return purpose == FieldPurpose.BASELINE ? "Ausgangswert" : purpose.usualName();
    }

    @Override
    public List<PresentField> fields() {
        return List.copyOf(fields.values());
    }

    @Override
    public List<Screen> screens() {
        return List.of(new Screen(1, "Default Screen"), new Screen(2, "Workflow Screen"));
    }

    @Override
    public List<Project> projects() {
        return List.of(new Project(10, "MKT", "Marketing"), new Project(20, "WEB", "Website"));
    }

    @Override
    public String create(NewField field) {
        made.add(field);
        String id = "customfield_" + (100 + made.size());
        field(id, field.name(), field.kind());
        return id;
    }

    @Override
    public void show(String fieldId, long screenId) {
        PresentField before = fields.get(fieldId);
        Set<Long> screens = new HashSet<>(before.screens());
        if (!screens.add(screenId)) {
            throw new IllegalStateException(fieldId + " is on screen " + screenId + " already");
        }
        fields.put(fieldId, new PresentField(fieldId, before.name(), before.kind(), screens));
    }
}
