package io.milepost.lookup;

import io.milepost.domain.plan.UnknownPlanException;
import io.milepost.domain.view.KeptView;
import io.milepost.domain.view.UnknownViewException;
import io.milepost.domain.view.View;
import io.milepost.domain.view.ViewPlace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the views that somebody may use: what he has saved and what others share, of roadmaps that he sees. */
public final class ViewLookup {

    private final ViewRecords records;
    private final ProjectLookup projects;
    private final NameLookup names;
    private final KeptPlanLookup plans;
    private final SearchRights searches;

    public ViewLookup(
            ViewRecords records,
            ProjectLookup projects,
            NameLookup names,
            KeptPlanLookup plans,
            SearchRights searches) {
        this.records = records;
        this.projects = projects;
        this.names = names;
        this.plans = plans;
        this.searches = searches;
    }

    /** Refuses a project that the viewer may not see like one that does not exist. */
    public PlaceInView ofProject(Viewer viewer, String key) {
        return place(names.project(viewer, key));
    }

    /** Refuses a plan of which the viewer sees nothing like one that does not exist. */
    public PlaceInView ofPlan(Viewer viewer, long id) {
        return plans.seen(viewer).stream()
                .filter(plan -> plan.id() == id)
                .findFirst()
                .map(plan ->
                        new PlaceInView(ViewPlace.plan(id), plan.name(), plan.projects(), plan.hiddenProjects() == 0))
                .orElseThrow(() -> new UnknownPlanException(id));
    }

    private static PlaceInView place(ProjectDetails project) {
        return new PlaceInView(ViewPlace.project(project.id()), project.name(), List.of(project), true);
    }

    public ViewList views(Viewer viewer, PlaceInView place) {
        List<KeptView> kept = records.inPlace(place.place(), viewer.personKey());
        List<ViewInView> views = inView(viewer, kept).stream()
                .sorted(Comparator.comparing((ViewInView view) -> view.kept().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
        return new ViewList(views, records.defaults(place.place(), viewer.personKey()));
    }

    /** Refuses a view that the viewer may not use like one that does not exist. */
    public ViewInView view(Viewer viewer, long id) {
        KeptView kept = kept(viewer, id);
        return inView(viewer, List.of(kept)).get(0);
    }

    /** With its search, whoever asks; for changes of it. */
    public KeptView kept(Viewer viewer, long id) {
        return records.find(id)
                .filter(view -> view.belonging().isFor(viewer.personKey()))
                .filter(view -> seen(viewer, view.place()).isPresent())
                .orElseThrow(() -> new UnknownViewException(Long.toString(id)));
    }

    /** Where a view is that the viewer may use. */
    public PlaceInView placeOf(Viewer viewer, KeptView view) {
        return seen(viewer, view.place()).orElseThrow(() -> new UnknownViewException(Long.toString(view.id())));
    }

    private Optional<PlaceInView> seen(Viewer viewer, ViewPlace place) {
        if (place.planId().isPresent()) {
            long id = place.planId().orElseThrow();
            return plans.seen(viewer).stream().anyMatch(plan -> plan.id() == id)
                    ? Optional.of(ofPlan(viewer, id))
                    : Optional.empty();
        }
        return projects.seen(viewer).stream()
                .filter(project -> project.id() == place.id())
                .findFirst()
                .map(ViewLookup::place);
    }

    private List<ViewInView> inView(Viewer viewer, List<KeptView> views) {
        Set<String> keys =
                views.stream().map(view -> view.belonging().personKey()).collect(Collectors.toSet());
        views.forEach(view -> ownerOf(view).ifPresent(keys::add));
        Names people = names.names(viewer, Set.of(), keys);
        return views.stream().map(view -> inView(viewer, view, people)).toList();
    }

    private ViewInView inView(Viewer viewer, KeptView kept, Names people) {
        String jql = kept.view().map(view -> view.filter().jql()).orElse("");
        boolean isHidden = !jql.isEmpty() && !searches.runs(viewer.personKey(), jql);
        return new ViewInView(
                isHidden ? withoutSearch(kept) : kept,
                isHidden,
                people.person(Optional.of(kept.belonging().personKey())).orElseThrow(),
                people.person(ownerOf(kept)));
    }

    private static KeptView withoutSearch(KeptView kept) {
        Optional<View> open = kept.view().map(view -> view.with(view.filter().withJql("")));
        return new KeptView(kept.id(), kept.belonging(), kept.version(), kept.name(), open);
    }

    private static Optional<String> ownerOf(KeptView kept) {
        return kept.view().flatMap(view -> view.filter().ownerKey());
    }
}
