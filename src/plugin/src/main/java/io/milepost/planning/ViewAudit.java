package io.milepost.planning;

import io.milepost.domain.view.Drawing;
import io.milepost.domain.view.View;
import io.milepost.domain.view.ViewChoice;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the audit says of a shared view: its number and how it is drawn. What people have written in it, its name among
 * them, is for those who see the roadmap, and who reads the audit may be none of them.
 */
final class ViewAudit {

    private ViewAudit() {}

    static Map<String, String> of(long id, int version, Optional<View> view) {
        Map<String, String> parts = new HashMap<>();
        parts.put("version", Integer.toString(version));
        view.ifPresent(readable -> parts.putAll(parts(readable)));
        return parts.entrySet().stream()
                .collect(Collectors.toMap(part -> id + "." + part.getKey(), Map.Entry::getValue));
    }

    static Map<String, String> ofDefault(Optional<ViewChoice> choice) {
        return choice.map(view -> Map.of("default", view.word())).orElse(Map.of());
    }

    private static Map<String, String> parts(View view) {
        Drawing drawing = view.drawing();
        return Map.of(
                "kind", view.kind().word(),
                "mode", drawing.mode().word(),
                "lanes", drawing.lanes(),
                "columns", String.join(", ", drawing.columns()),
                "colour", drawing.colour().word(),
                "zoom", drawing.zoom().orElse(""),
                "sort", drawing.sort().word(),
                "health", view.filter().health().stream().sorted().collect(Collectors.joining(", ")));
    }
}
