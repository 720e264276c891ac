package io.milepost.domain.view;

import java.util.Optional;

/**
 * Whose roadmap a view looks at: a project's own, or that of a plan that administrators have made.
 *
 * @param id a project's id, or a plan's below zero
 */
public record ViewPlace(long id) {

    public static ViewPlace project(long projectId) {
        return new ViewPlace(projectId);
    }

    public static ViewPlace plan(long planId) {
        return new ViewPlace(-planId);
    }

    /** Empty for a project's own roadmap. */
    public Optional<Long> planId() {
        return id < 0 ? Optional.of(-id) : Optional.empty();
    }
}
