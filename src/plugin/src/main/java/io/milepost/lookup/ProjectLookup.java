package io.milepost.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Lists projects. */
public final class ProjectLookup {

    private final Issues issues;
    private final Visibility visibility;

    public ProjectLookup(Issues issues, Visibility visibility) {
        this.issues = issues;
        this.visibility = visibility;
    }

    /** Those that the viewer may browse and whose plan is for him, by name. */
    public List<ProjectDetails> seen(Viewer viewer) {
        List<ProjectDetails> all = issues.projects();
        Set<String> seen = visibility.seenProjects(
                viewer, all.stream().map(ProjectDetails::key).toList());
        return all.stream()
                .filter(project -> seen.contains(project.key()))
                .sorted(Comparator.comparing(ProjectDetails::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(ProjectDetails::key))
                .toList();
    }
}
