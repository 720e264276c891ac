package io.milepost.planning;

import io.milepost.domain.view.View;
import io.milepost.domain.view.ViewRefusedException;
import java.util.Optional;
import java.util.Set;

/** Has the values of those fields of Jira kept by which views have lanes. */
public final class ViewLanes {

    private static final String OF_FIELD = "field:";

    private final LaneFields kept;
    private final PlanOptions options;

    public ViewLanes(LaneFields kept, PlanOptions options) {
        this.kept = kept;
        this.options = options;
    }

    /** Refuses, in this order: a field that is gone, or has no choices; more fields than are kept. What was there before may stay. */
    void check(View wanted, String before) {
        fieldOf(wanted).filter(id -> !wanted.drawing().lanes().equals(before)).ifPresent(id -> {
            if (!options.selectFieldIds().contains(id)) {
                throw new ViewRefusedException("lane-field", id);
            }
            kept.checkRoomFor(Set.of(id));
        });
    }

    /** As far as the field is there. */
    void keep(View saved) {
        fieldOf(saved).filter(options.selectFieldIds()::contains).ifPresent(id -> kept.keep(Set.of(id)));
    }

    private static Optional<String> fieldOf(View view) {
        return Optional.of(view.drawing().lanes())
                .filter(lanes -> lanes.startsWith(OF_FIELD))
                .map(lanes -> lanes.substring(OF_FIELD.length()));
    }
}
