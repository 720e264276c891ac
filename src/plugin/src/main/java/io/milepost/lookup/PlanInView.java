package io.milepost.lookup;

import io.milepost.domain.plan.PlanFrame;
import java.util.List;

/**
 * A plan that administrators have made, as one reader sees it.
 *
 * @param projects those of its projects that he sees; none where its goals are found by a search
 * @param hiddenProjects how many more it has
 */
public record PlanInView(
        long id, String name, boolean isSearch, List<ProjectDetails> projects, int hiddenProjects, PlanFrame frame) {

    boolean isSeen() {
        return isSearch || !projects.isEmpty();
    }
}
