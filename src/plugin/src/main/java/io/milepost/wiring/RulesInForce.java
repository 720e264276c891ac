package io.milepost.wiring;

import io.milepost.domain.plan.Rules;
import io.milepost.planning.CurrentSettings;
import io.milepost.planning.RuleRevisions;
import io.milepost.recalculation.CurrentRules;
import io.milepost.recalculation.Plans;

/** Tells the recalculation the rules that planning keeps: those of the whole Jira and those of each plan. */
public final class RulesInForce implements CurrentRules {

    private final CurrentSettings settings;
    private final RuleRevisions revisions;
    private final Plans plans;

    public RulesInForce(CurrentSettings settings, RuleRevisions revisions, Plans plans) {
        this.settings = settings;
        this.revisions = revisions;
        this.plans = plans;
    }

    /** A change of either gives them another version: both count their changes. */
    @Override
    public Rules rules() {
        long changes = revisions.changes();
        Rules rules = settings.rules().withPlans(plans.rules());
        return rules.inVersion(rules.version() + changes);
    }
}
