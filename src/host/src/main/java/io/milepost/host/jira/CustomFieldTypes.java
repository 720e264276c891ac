package io.milepost.host.jira;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The custom field types that are there now: the host's own and those of enabled plugins. */
public final class CustomFieldTypes {
    private final Map<String, CustomFieldType<?, ?>> byKey = new ConcurrentHashMap<>();

    /** Adds a type, already initialised with its descriptor, under its complete key {@code PLUGIN:MODULE}. */
    public void register(String key, CustomFieldType<?, ?> type) {
        byKey.put(key, type);
    }

    /** Takes a type away; fields of the type are hidden until it is back. */
    public void unregister(String key) {
        byKey.remove(key);
    }

    public Optional<CustomFieldType<?, ?>> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public Map<String, CustomFieldType<?, ?>> all() {
        return Map.copyOf(byKey);
    }
}
