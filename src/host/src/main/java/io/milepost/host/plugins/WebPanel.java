package io.milepost.host.plugins;

import java.util.Map;

/** A plugin's piece of a page. */
public interface WebPanel {
    /** {@code PLUGIN:MODULE}. */
    String completeKey();

    /** The heading in the person's language, empty where the panel has none. */
    String label();

    int weight();

    /** The panel's HTML, with the same context as it was asked for. */
    String html(Map<String, Object> context);
}
