package io.milepost.host;

import com.atlassian.event.api.EventPublisher;
import io.milepost.host.jira.Accounts;
import io.milepost.host.jira.CustomFieldTypes;
import io.milepost.host.jira.HostAuthenticationContext;
import io.milepost.host.jira.IssueWrites;
import io.milepost.host.jql.JqlFunctions;
import io.milepost.host.storage.Database;
import io.milepost.host.storage.Setup;
import io.milepost.host.view.Texts;
import java.time.Clock;
import java.util.Map;

/** Builds the services of Jira's core once and hands them out. */
public final class JiraServices {

    public JiraServices(Database database, Clock clock, EventPublisher events, Texts texts) {
        throw new UnsupportedOperationException();
    }

    /** The services that a plugin may reference, by the interface under which Jira offers them. */
    public Map<Class<?>, Object> forPlugins() {
        throw new UnsupportedOperationException();
    }

    /** One of the services for plugins, for the host's own pages: {@code get(SearchService.class)}. */
    public <T> T get(Class<T> service) {
        throw new UnsupportedOperationException();
    }

    public Accounts accounts() {
        throw new UnsupportedOperationException();
    }

    public HostAuthenticationContext authentication() {
        throw new UnsupportedOperationException();
    }

    public IssueWrites writes() {
        throw new UnsupportedOperationException();
    }

    public Setup setup() {
        throw new UnsupportedOperationException();
    }

    public CustomFieldTypes customFieldTypes() {
        throw new UnsupportedOperationException();
    }

    public JqlFunctions jqlFunctions() {
        throw new UnsupportedOperationException();
    }

    /** Computes the searchable values of computed custom fields again for all issues. */
    public void reIndexAll() {
        throw new UnsupportedOperationException();
    }
}
