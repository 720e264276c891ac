package io.milepost.roadmap;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import io.milepost.lookup.UnknownProjectException;
import io.milepost.lookup.Viewers;
import io.milepost.lookup.Visibility;
import java.util.Map;

/** Gives the roadmap's template the project that Jira shows, in texts only, and nothing to a person who may not see it. */
public class RoadmapContext implements ContextProvider {

    private final Visibility visibility;
    private final Viewers viewers;

    public RoadmapContext(Visibility visibility, Viewers viewers) {
        this.visibility = visibility;
        this.viewers = viewers;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // The descriptor sets none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return context.get("project") instanceof Project project && maySee(project)
                ? Map.of("projectKey", project.getKey(), "projectName", project.getName())
                : Map.of();
    }

    private boolean maySee(Project project) {
        try {
            visibility.checkProject(viewers.current(), project.getKey());
            return true;
        } catch (UnknownProjectException e) {
            return false;
        }
    }
}
