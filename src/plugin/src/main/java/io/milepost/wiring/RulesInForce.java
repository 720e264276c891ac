package io.milepost.wiring;

import io.milepost.domain.plan.Rules;
import io.milepost.planning.CurrentSettings;
import io.milepost.recalculation.CurrentRules;

/** Tells the recalculation the rules that planning keeps. */
public final class RulesInForce implements CurrentRules {

    private final CurrentSettings settings;

    public RulesInForce(CurrentSettings settings) {
        this.settings = settings;
    }

    @Override
    public Rules rules() {
        return settings.rules();
    }
}
