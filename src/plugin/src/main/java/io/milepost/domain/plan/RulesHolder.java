package io.milepost.domain.plan;

import java.util.Optional;

/**
 * Whose rules they are: a project's own, or those of a plan that administrators have made.
 *
 * @param id a project's id, or a plan's below zero, so that rules of both stand in one list
 */
public record RulesHolder(long id) {

    public static RulesHolder project(long projectId) {
        return new RulesHolder(projectId);
    }

    public static RulesHolder plan(long planId) {
        return new RulesHolder(-planId);
    }

    /** Empty where they are a project's own. */
    public Optional<Long> planId() {
        return id < 0 ? Optional.of(-id) : Optional.empty();
    }
}
