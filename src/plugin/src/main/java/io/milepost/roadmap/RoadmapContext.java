package io.milepost.roadmap;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import io.milepost.lookup.UnknownProjectException;
import io.milepost.lookup.Viewers;
import io.milepost.lookup.Visibility;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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
        Map<String, Object> texts = new HashMap<>();
        project(context).filter(this::maySee).ifPresent(project -> {
            texts.put("projectKey", project.getKey());
            texts.put("projectName", project.getName());
        });
        return texts;
    }

    /** Jira names it in the panel's context, or in the helper that every web fragment gets. */
    private static Optional<Project> project(Map<String, Object> context) {
        if (context.get("project") instanceof Project project) {
            return Optional.of(project);
        }
        return context.get("helper") instanceof JiraHelper helper
                ? Optional.ofNullable(helper.getProject())
                : Optional.empty();
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
