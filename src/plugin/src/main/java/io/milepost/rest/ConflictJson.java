package io.milepost.rest;

import io.milepost.domain.plan.Campaign;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.Milestone;
import io.milepost.domain.plan.PlanDifference;
import io.milepost.domain.plan.PlanDifference.Change;
import io.milepost.domain.plan.PlanDifference.Part;
import io.milepost.lookup.Names;
import java.util.List;
import java.util.Optional;

/** How the difference between two editors' plans looks in JSON: each part as it was, as theirs and as mine. */
final class ConflictJson {

    private final PlanDifference difference;
    private final Names names;

    private ConflictJson(PlanDifference difference, Names names) {
        this.difference = difference;
        this.names = names;
    }

    static List<Json> of(PlanDifference difference, Names names) {
        ConflictJson json = new ConflictJson(difference, names);
        return difference.changes().stream().map(json::change).toList();
    }

    private Json change(Change change) {
        return RevisionJson.part(change.part())
                .with("byThem", change.byThem())
                .with("byMe", change.byMe())
                .with("clash", change.clash())
                .with("base", value(difference.base(), change.part()))
                .with("theirs", value(difference.theirs(), change.part()))
                .with("mine", value(difference.mine(), change.part()));
    }

    /** Null where the plan has no such part. */
    private Object value(GoalPlan plan, Part part) {
        return switch (part.kind()) {
            case STAGE -> new Json()
                    .with("stage", plan.stage().word())
                    .with("closing", plan.closing().map(GoalJson::closing));
            case WHY -> plan.why();
            case CHOICES -> PlanJson.choices(plan.choices());
            case KPI -> plan.kpi(part.id()).map(kpi -> PlanJson.kpi(kpi, names));
            case MILESTONE -> milestone(plan, part.id()).map(each -> PlanJson.milestone(each, names));
            case CAMPAIGN -> campaign(plan, part.id()).map(each -> PlanJson.campaign(each, names));
            case KPI_ORDER -> plan.kpis().stream().map(Kpi::id).toList();
        };
    }

    private static Optional<Milestone> milestone(GoalPlan plan, String id) {
        return plan.milestones().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static Optional<Campaign> campaign(GoalPlan plan, String id) {
        return plan.campaigns().stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
