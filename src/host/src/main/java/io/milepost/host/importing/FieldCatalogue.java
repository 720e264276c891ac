package io.milepost.host.importing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The custom fields that the pages describe, by Jira's id. */
record FieldCatalogue(Map<String, FoundField> byId) {
    FieldCatalogue {
        byId = Map.copyOf(byId);
    }

    /** The field, or a complaint: an undescribed value cannot be read. */
    FoundField field(String id) {
        FoundField field = byId.get(id);
        if (field == null) {
            throw new WrongFieldException(
                    "fields." + id, "is described by no schema: ask Jira for expand=names,schema");
        }
        return field;
    }

    static FieldCatalogue merged(Collection<FieldCatalogue> pages) {
        Map<String, FoundField> all = new LinkedHashMap<>();
        pages.forEach(page -> all.putAll(page.byId));
        return new FieldCatalogue(all);
    }

    List<FoundField> leftOut() {
        return byId.values().stream()
                .filter(field -> field.kind() == FieldKind.LEFT_OUT)
                .toList();
    }

    /** Puts a page's {@code names} and {@code schema} together, whichever comes first. */
    static final class Builder {
        private final Map<String, String> names = new LinkedHashMap<>();
        private final Map<String, JsonFields> schemas = new LinkedHashMap<>();

        void add(JsonFields section) {
            section.node().fieldNames().forEachRemaining(id -> {
                if (section.path().equals("names")) {
                    names.put(id, section.text(id));
                } else {
                    schemas.put(id, section.object(id));
                }
            });
        }

        FieldCatalogue build() {
            Map<String, FoundField> fields = new LinkedHashMap<>();
            schemas.forEach((id, schema) -> schema.optionalText("custom").ifPresent(custom -> {
                FieldKind kind = FieldKind.of(custom, schema.text("type"));
                fields.put(id, new FoundField(id, names.getOrDefault(id, id), custom, kind));
            }));
            return new FieldCatalogue(fields);
        }
    }
}
