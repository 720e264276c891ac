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
import java.util.stream.IntStream;

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

    /** As it was at that moment. */
    public PlanView planAt(Viewer viewer, String goalKey, Instant moment) {
        long goalId = goals.id(viewer, goalKey);
        Revision<GoalPlan> revision =
                records.plansAt(moment, Set.of(goalId)).getOrDefault(goalId, Revision.unsaved(GoalPlan.NONE));
        return view(viewer, revision);
    }

    /** A revision as the viewer sees it, whose goal he is known to see. */
    public PlanView view(Viewer viewer, Revision<GoalPlan> revision) {
        return new PlanView(revision, names(viewer, List.of(revision)));
    }

    public RevisionPage revisions(Viewer viewer, String goalKey, int start, int limit) {
        long goalId = goals.id(viewer, goalKey);
        List<Revision<GoalPlan>> page = records.revisions(goalId, start, limit + 1);
        Names called = names(viewer, page);
        List<RevisionPage.Item> items = IntStream.range(0, Math.min(limit, page.size()))
                .mapToObj(index ->
                        new RevisionPage.Item(new PlanView(page.get(index), called), List.copyOf(changed(page, index))))
                .toList();
        return new RevisionPage(records.revisionCount(goalId), items);
    }

    /** The rules of a project's plan; those that hold before anybody has changed them are version 0. */
    public Revision<PlanRules> rules(long projectId) {
        return records.rulesAt(PlanRecords.EVER, Set.of(projectId))
                .getOrDefault(projectId, Revision.unsaved(PlanRules.STANDARD));
    }

    private static Set<PlanDifference.Part> changed(List<Revision<GoalPlan>> page, int index) {
        GoalPlan before = index + 1 < page.size() ? page.get(index + 1).content() : GoalPlan.NONE;
        return PlanDifference.changed(before, page.get(index).content());
    }

    private Names names(Viewer viewer, Collection<Revision<GoalPlan>> revisions) {
        Set<Long> issues = new HashSet<>();
        Set<String> people = new HashSet<>();
        revisions.forEach(revision -> {
            revision.saving().flatMap(Saving::personKey).ifPresent(people::add);
            collect(revision.content(), issues, people);
        });
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
