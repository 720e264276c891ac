package io.milepost.rest;

import io.milepost.lookup.LaneBy;
import io.milepost.lookup.LaneScope;
import io.milepost.lookup.SelectField;
import io.milepost.lookup.SelectFieldLookup;
import io.milepost.lookup.Viewer;
import io.milepost.planning.LaneFields;
import java.util.List;
import java.util.Optional;

/** Says by which fields of Jira a roadmap has lanes, and why it has none by another. */
public final class KeptLanes {

    private final LaneFields kept;
    private final SelectFieldLookup fields;

    public KeptLanes(LaneFields kept, SelectFieldLookup fields) {
        this.kept = kept;
        this.fields = fields;
    }

    /**
     * Refuses, in this order: what is unknown or unseen; a field that is gone or that no project has which the viewer sees;
     * one whose values are not kept: by it there would be one lane without a value.
     */
    void check(Viewer viewer, LaneScope scope, LaneBy by) {
        by.fieldId().ifPresent(id -> {
            Optional<SelectField> field = fields.of(viewer, scope).stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst();
            String name = field.orElseThrow(() -> BadInputException.unknownLaneField(id))
                    .name();
            if (!kept.kept().contains(id)) {
                throw BadInputException.laneFieldNotKept(name);
            }
        });
    }

    /** By name. Refuses what is unknown or unseen. */
    Json fields(Viewer viewer, LaneScope scope) {
        List<Json> offered = fields.of(viewer, scope).stream()
                .map(field -> new Json()
                        .with("by", "field:" + field.id())
                        .with("name", field.name())
                        .with("isKept", kept.kept().contains(field.id())))
                .toList();
        return new Json().with("fields", offered);
    }
}
