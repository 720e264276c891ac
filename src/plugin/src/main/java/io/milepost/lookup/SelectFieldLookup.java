package io.milepost.lookup;

import java.util.List;

/** Reads by which fields with choices the activities of a roadmap can stand in lanes. */
public final class SelectFieldLookup {

    private final PlacedActivities placed;
    private final SelectFields fields;

    public SelectFieldLookup(PlacedActivities placed, SelectFields fields) {
        this.placed = placed;
        this.fields = fields;
    }

    /** Those of the projects that the viewer sees. Refuses a project or a plan that is unknown or unseen. */
    public List<SelectField> of(Viewer viewer, LaneScope scope) {
        return fields.inProjects(
                placed.projects(viewer, scope).stream().map(ProjectDetails::id).toList());
    }
}
