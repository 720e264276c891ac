package io.milepost.roadmap;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import io.milepost.lookup.Reader;
import io.milepost.lookup.Readers;
import io.milepost.lookup.UnknownProjectException;
import io.milepost.lookup.Viewers;
import io.milepost.lookup.Visibility;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the roadmap's template how the person reads and the project that Jira shows, in texts only, and no project to a
 * person who may not see it.
 */
public class RoadmapContext implements ContextProvider {

    private final Visibility visibility;
    private final Viewers viewers;
    private final Readers readers;

    public RoadmapContext(Visibility visibility, Viewers viewers, Readers readers) {
        this.visibility = visibility;
        this.viewers = viewers;
        this.readers = readers;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // The descriptor sets none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Reader reader = readers.current();
        Map<String, Object> texts = new HashMap<>(Map.of("locale", reader.locale(), "timeZone", reader.timeZone()));
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
