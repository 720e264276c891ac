package io.milepost.lookup;

import io.milepost.domain.Goal;
import io.milepost.domain.plan.HealthNames;
import io.milepost.domain.plan.Plan;
import io.milepost.domain.plan.Plan.Search;
import io.milepost.domain.plan.UnknownPlanException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the plans that administrators have made, as far as the reader sees them, and their goals. */
public final class KeptPlanLookup {

    private final PlanScopes scopes;
    private final PlanViewers viewers;
    private final ProjectLookup projects;
    private final RoadmapLookup roadmaps;
    private final IssuesFound search;
    private final PlanDay day;

    public KeptPlanLookup(
            PlanScopes scopes,
            PlanViewers viewers,
            ProjectLookup projects,
            RoadmapLookup roadmaps,
            IssuesFound search,
            PlanDay day) {
        this.scopes = scopes;
        this.viewers = viewers;
        this.projects = projects;
        this.roadmaps = roadmaps;
        this.search = search;
        this.day = day;
    }

    /** By name: those of which the viewer sees a project, and those by a search that are for him. */
    public List<PlanInView> seen(Viewer viewer) {
        Map<Long, Plan> all = scopes.plans();
        if (all.isEmpty()) {
            return List.of();
        }
        Map<Long, ProjectDetails> seen =
                projects.seen(viewer).stream().collect(Collectors.toMap(ProjectDetails::id, Function.identity()));
        List<PlanInView> plans = new ArrayList<>();
        all.forEach((id, plan) -> inView(viewer, id, plan, seen).ifPresent(plans::add));
        plans.sort(Comparator.comparing(PlanInView::name, String.CASE_INSENSITIVE_ORDER));
        return plans;
    }

    private Optional<PlanInView> inView(Viewer viewer, long id, Plan plan, Map<Long, ProjectDetails> seen) {
        if (plan.scope() instanceof Search) {
            return Optional.of(new PlanInView(id, plan.name(), true, List.of(), 0, plan.frame()))
                    .filter(found -> viewers.isFor(viewer.personKey(), plan));
        }
        List<ProjectDetails> own = plan.projectIds().stream()
                .filter(seen::containsKey)
                .map(seen::get)
                .toList();
        int hidden = plan.projectIds().size() - own.size();
        return Optional.of(new PlanInView(id, plan.name(), false, own, hidden, plan.frame()))
                .filter(PlanInView::isSeen);
    }

    /**
     * Of the projects that the viewer sees, all goals; of a search, the goals that he finds by it. Refuses, in this order: a
     * plan of which he sees nothing, like one that does not exist; a day that has not come yet.
     *
     * @param archived whether goals that were put away are listed too
     */
    public PlanRoadmap roadmap(Viewer viewer, long id, Optional<LocalDate> asOf, boolean archived) {
        PlanInView plan = plan(viewer, id);
        AsOf then = day.asOf(asOf);
        GoalFacts facts = facts(viewer, plan, then);
        return new PlanRoadmap(plan, then.day(), day.zone(), names(plan, facts), new GoalReading(facts).list(archived));
    }

    /** Refuses a plan of which the viewer sees nothing, like one that does not exist. */
    void check(Viewer viewer, long id) {
        plan(viewer, id);
    }

    private PlanInView plan(Viewer viewer, long id) {
        return seen(viewer).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new UnknownPlanException(id));
    }

    /** The goals of the plan and all below them, whether or not the viewer may see these; refuses a plan of which he sees nothing. */
    List<Goal> goals(Viewer viewer, long id) {
        PlanInView plan = plan(viewer, id);
        return scopes.plans().get(id).scope() instanceof Search found
                ? roadmaps.goalsAmong(viewer, foundBy(viewer, found))
                : roadmaps.goalsIn(projectIds(plan));
    }

    private static Set<Long> projectIds(PlanInView plan) {
        return plan.projects().stream().map(ProjectDetails::id).collect(Collectors.toSet());
    }

    /** Refuses a plan of which the viewer sees nothing. */
    GoalFacts facts(Viewer viewer, long id, AsOf asOf) {
        return facts(viewer, plan(viewer, id), asOf);
    }

    private GoalFacts facts(Viewer viewer, PlanInView plan, AsOf asOf) {
        if (scopes.plans().get(plan.id()).scope() instanceof Search found) {
            return roadmaps.among(viewer, foundBy(viewer, found), asOf);
        }
        return roadmaps.inProjects(viewer, projectIds(plan), asOf);
    }

    /**
     * Nothing where Jira does not run the search for this reader: a project that he may not see is no project to him, and
     * Jira's words for that would tell him what the search names.
     */
    private Set<Long> foundBy(Viewer viewer, Search wanted) {
        try {
            return search.goals(viewer.personKey(), wanted.jql());
        } catch (SearchRefusedException e) {
            return Set.of();
        }
    }

    /** One set of rules rules all projects; what a search finds is ruled by several. */
    private static HealthNames names(PlanInView plan, GoalFacts facts) {
        return plan.projects().stream()
                .map(project -> facts.planned().rules(project.id()).healthNames())
                .filter(names -> !names.equals(HealthNames.STANDARD))
                .findFirst()
                .orElse(HealthNames.STANDARD);
    }

    /** How many goals somebody finds by a search, before a plan is made of it. */
    public int found(Viewer viewer, String jql) {
        return roadmaps.among(viewer, search.goals(viewer.personKey(), jql), day.now())
                .tree()
                .all()
                .size();
    }
}
