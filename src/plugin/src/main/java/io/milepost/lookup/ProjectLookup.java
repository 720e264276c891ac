package io.milepost.lookup;

import java.util.Comparator;
import java.util.List;

/** Lists projects. */
public final class ProjectLookup {

    private final Issues issues;
    private final Visibility visibility;

    public ProjectLookup(Issues issues, Visibility visibility) {
        this.issues = issues;
        this.visibility = visibility;
    }

    /** Those that the viewer may browse, by name. */
    public List<ProjectDetails> seen(Viewer viewer) {
        return issues.projects().stream()
                .filter(project -> visibility.seesProject(viewer, project.key()))
                .sorted(Comparator.comparing(ProjectDetails::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(ProjectDetails::key))
                .toList();
    }
}
