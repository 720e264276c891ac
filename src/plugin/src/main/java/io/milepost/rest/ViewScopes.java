package io.milepost.rest;

import io.milepost.lookup.PlaceInView;
import io.milepost.lookup.ProjectDetails;
import io.milepost.lookup.ViewLookup;
import io.milepost.lookup.Viewer;
import io.milepost.planning.ViewScope;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the project or plan whose views a request is about. */
final class ViewScopes {

    private ViewScopes() {}

    /** Refuses neither of them, or both, and what the viewer does not see. */
    static PlaceInView place(ViewLookup views, Viewer viewer, String project, String plan) {
        if (plan == null) {
            return views.ofProject(viewer, Parameters.required("project", project));
        }
        if (project != null) {
            throw BadInputException.wrongParameter("plan", plan);
        }
        return views.ofPlan(viewer, Parameters.id("plan", plan));
    }

    /** That which a body names as {@code project} or {@code plan}. */
    static PlaceInView place(ViewLookup views, Viewer viewer, Fields wanted) {
        String project = wanted.optionalText("project").orElse(null);
        return place(views, viewer, project, wanted.optionalText("plan").orElse(null));
    }

    /** Of a plan of which somebody sees only a part, or of a search, administrators share the views. */
    static ViewScope scope(PlaceInView place) {
        Set<String> keys = place.projects().stream().map(ProjectDetails::key).collect(Collectors.toSet());
        return new ViewScope(place.place(), place.name(), place.isWhole() ? keys : Set.of());
    }
}
