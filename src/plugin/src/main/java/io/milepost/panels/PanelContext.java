package io.milepost.panels;

import com.atlassian.plugin.web.ContextProvider;
import io.milepost.lookup.Reader;
import io.milepost.lookup.Readers;
import io.milepost.lookup.Viewers;
import io.milepost.lookup.Visibility;
import java.util.Map;

/**
 * Gives a panel's shell the issue that Jira shows and how the person reads, in texts only, and nothing to a person who may
 * not see it.
 */
public class PanelContext implements ContextProvider {

    private final Visibility visibility;
    private final Viewers viewers;
    private final Readers readers;
    private String kind = "";

    public PanelContext(Visibility visibility, Viewers viewers, Readers readers) {
        this.visibility = visibility;
        this.viewers = viewers;
        this.readers = readers;
    }

    /** The descriptor sets the kind of panel that the script draws. */
    @Override
    public void init(Map<String, String> parameters) {
        kind = parameters.get("kind");
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return ShownIssue.in(context)
                .filter(issue -> visibility.sees(viewers.current(), issue.id()))
                .map(this::texts)
                .orElse(Map.of());
    }

    private Map<String, Object> texts(ShownIssue issue) {
        Reader reader = readers.current();
        return Map.of(
                "kind", kind,
                "issueKey", issue.key(),
                "projectKey", issue.projectKey(),
                "locale", reader.locale(),
                "timeZone", reader.timeZone());
    }
}
