package io.milepost.lookup;

import io.milepost.domain.Goal;
import io.milepost.domain.Share;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.UnreadablePlanException;
import io.milepost.domain.result.Judgement;
import java.util.List;
import java.util.Optional;

/**
 * Reads how the goal of one issue stands, at the cost of few statements and without a question of rights: only for the
 * issue's own fields, which Jira asks for on behalf of somebody who sees the issue, or to index it for all readers alike.
 * So a goal whose plan is for some people only has no standing here: it would be found by everybody's searches.
 */
public final class StandingLookup {

    private final GoalSources sources;
    private final PlanScopes scopes;
    private final PlanDay day;

    public StandingLookup(GoalSources sources, PlanScopes scopes, PlanDay day) {
        this.sources = sources;
        this.scopes = scopes;
        this.day = day;
    }

    /** Costs two statements; empty for an issue that is no goal and while there is no data. */
    public Optional<Share> attainment(long issueId) {
        return goal(issueId).flatMap(goal -> goal.attainment().share());
    }

    /** Empty for an issue that is no goal; a goal whose plan cannot be read has no more than its stored figures. */
    public Optional<GoalStanding> standing(long issueId) {
        return goal(issueId).map(this::standing);
    }

    private Optional<Goal> goal(long issueId) {
        return Optional.ofNullable(sources.records().byIds(List.of(issueId)).get(issueId))
                .filter(this::isForEverybody);
    }

    private boolean isForEverybody(Goal goal) {
        return scopes.plans().values().stream().noneMatch(plan -> plan.isForSome() && plan.rules(goal.projectId()));
    }

    private GoalStanding standing(Goal goal) {
        PlanRules rules = content(
                sources.plans()
                        .rulesAt(PlanRecords.EVER, List.of(goal.projectId()))
                        .get(goal.projectId()),
                PlanRules.STANDARD);
        Optional<Share> attainment = goal.attainment().share();
        try {
            GoalPlan plan = content(
                    sources.plans()
                            .plansAt(PlanRecords.EVER, List.of(goal.id()))
                            .get(goal.id()),
                    GoalPlan.NONE);
            Judgement judgement = Judgement.of(plan, rules, goal.state(), day.today());
            return new GoalStanding(
                    attainment,
                    judgement.pace(),
                    Optional.of(judgement.health())
                            .filter(health -> plan.stage().isInFigures()),
                    rules.healthNames());
        } catch (UnreadablePlanException e) {
            return new GoalStanding(
                    attainment,
                    Optional.empty(),
                    Optional.of(goal.state().judged().health()),
                    rules.healthNames());
        }
    }

    private static <T> T content(Revision<T> revision, T otherwise) {
        return revision == null ? otherwise : revision.content();
    }
}
