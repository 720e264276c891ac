package io.milepost.lookup;

import io.milepost.domain.plan.Campaign;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.Milestone;
import io.milepost.domain.plan.PlanDifference;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.Revision.Saving;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what is planned for goals, now and at any moment before. */
public final class PlanLookup {

    private final GoalLookup goals;
    private final PlanRecords records;
    private final NameLookup names;

    public PlanLookup(GoalLookup goals, PlanRecords records, NameLookup names) {
        this.goals = goals;
        this.records = records;
        this.names = names;
    }

    /** Version 0 where nobody has planned anything; refuses a goal that the viewer may not see like an unknown one. */
    public PlanView plan(Viewer viewer, String goalKey) {
        return planAt(viewer, goalKey, PlanRecords.EVER);
    }

    /** With what somebody began who says this version; version 0 for one that has never been. */
    public PlanView version(Viewer viewer, String goalKey, int version) {
        long goalId = goals.id(viewer, goalKey);
        int newer = records.revisionCount(goalId) - version;
        Revision<GoalPlan> revision = version < 1 || newer < 0
                ? Revision.unsaved(GoalPlan.NONE)
                : records.revisions(goalId, newer, 1).get(0);
        return view(viewer, revision);
    }

    /** As it was at that moment. */
    public PlanView planAt(Viewer viewer, String goalKey, Instant moment) {
        long goalId = goals.id(viewer, goalKey);
        Revision<GoalPlan> revision =
                records.plansAt(moment, Set.of(goalId)).getOrDefault(goalId, Revision.unsaved(GoalPlan.NONE));
        return view(viewer, revision);
    }

    /** What is called in a revision and in other plans of the same goal, which the viewer is known to see. */
    public Names names(Viewer viewer, Revision<GoalPlan> revision, Collection<GoalPlan> others) {
        return names(
                viewer,
                Stream.concat(Stream.of(revision.content()), others.stream()),
                revision.saving().flatMap(Saving::personKey).stream());
    }

    private PlanView view(Viewer viewer, Revision<GoalPlan> revision) {
        return new PlanView(revision, names(viewer, revision, List.of()));
    }

    public RevisionPage revisions(Viewer viewer, String goalKey, int start, int limit) {
        long goalId = goals.id(viewer, goalKey);
        List<Revision<GoalPlan>> page = records.revisions(goalId, start, limit + 1);
        Names called = names(
                viewer,
                page.stream().map(Revision::content),
                page.stream().flatMap(revision -> revision.saving().flatMap(Saving::personKey).stream()));
        List<RevisionPage.Item> items = IntStream.range(0, Math.min(limit, page.size()))
                .mapToObj(index ->
                        new RevisionPage.Item(new PlanView(page.get(index), called), List.copyOf(changed(page, index))))
                .toList();
        return new RevisionPage(records.revisionCount(goalId), items);
    }

    /** Refuses a project that is unknown or unseen. */
    public ProjectDetails project(Viewer viewer, String projectKey) {
        return names.project(viewer, projectKey);
    }

    /** The rules of a project's plan; those that hold before anybody has changed them are version 0. */
    public RulesView rules(Viewer viewer, String projectKey) {
        ProjectDetails project = names.project(viewer, projectKey);
        Revision<PlanRules> revision = records.rulesAt(PlanRecords.EVER, Set.of(project.id()))
                .getOrDefault(project.id(), Revision.unsaved(PlanRules.STANDARD));
        return new RulesView(project, revision, savers(viewer, revision));
    }

    /** What who saved a revision is called. */
    public Names savers(Viewer viewer, Revision<?> revision) {
        return names(viewer, Stream.of(), revision.saving().flatMap(Saving::personKey).stream());
    }

    private static Set<PlanDifference.Part> changed(List<Revision<GoalPlan>> page, int index) {
        GoalPlan before = index + 1 < page.size() ? page.get(index + 1).content() : GoalPlan.NONE;
        return PlanDifference.changed(before, page.get(index).content());
    }

    private Names names(Viewer viewer, Stream<GoalPlan> plans, Stream<String> savers) {
        Set<Long> issues = new HashSet<>();
        Set<String> people = savers.collect(Collectors.toCollection(HashSet::new));
        plans.forEach(plan -> collect(plan, issues, people));
        return names.names(viewer, issues, people);
    }

    private static void collect(GoalPlan plan, Set<Long> issues, Set<String> people) {
        plan.milestones().stream()
                .map(Milestone::ownerKey)
                .flatMap(Optional::stream)
                .forEach(people::add);
        plan.campaigns().stream()
                .map(Campaign::managerKey)
                .flatMap(Optional::stream)
                .forEach(people::add);
        plan.campaigns().forEach(campaign -> issues.addAll(campaign.activityIds()));
        plan.kpis().stream()
                .map(kpi -> kpi.source())
                .filter(KpiSource.Search.class::isInstance)
                .forEach(source -> people.add(((KpiSource.Search) source).personKey()));
    }
}
