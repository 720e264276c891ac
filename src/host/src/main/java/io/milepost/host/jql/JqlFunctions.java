package io.milepost.host.jql;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The JQL functions of enabled plugins by name, in any case. */
public final class JqlFunctions {
    private final Map<String, JqlFunction> byName = new ConcurrentHashMap<>();

    /** Adds a function, already initialised with its descriptor. */
    public void register(String name, JqlFunction function) {
        byName.put(name.toLowerCase(Locale.ROOT), function);
    }

    public void unregister(String name) {
        byName.remove(name.toLowerCase(Locale.ROOT));
    }

    Optional<JqlFunction> find(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }
}
