package com.acme.notes;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;

/** Gives the panel its values. */
public final class NotesPanel implements ContextProvider {
    private final Notes notes;
    private String greeting;

    public NotesPanel(Notes notes) {
        this.notes = notes;
    }

    @Override
    public void init(Map<String, String> parameters) {
        greeting = parameters.get("greeting");
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> values = new HashMap<>(context);
        values.put("greeting", greeting);
        values.put("notes", notes.all());
        return values;
    }
}
