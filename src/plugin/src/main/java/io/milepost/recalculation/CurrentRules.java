package io.milepost.recalculation;

import io.milepost.domain.plan.Rules;

/** The rules that are in force now. */
public interface CurrentRules {

    Rules rules();
}
