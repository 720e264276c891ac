package io.milepost.host.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Issue types, statuses in the order of the work, and resolutions. */
public final class Constants implements ConstantsManager {
    private final Catalogue catalogue;

    public Constants(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return List.copyOf(catalogue.now().words().types().values());
    }

    @Override
    public IssueType getIssueType(String id) {
        return find(catalogue.now().words().types(), id);
    }

    @Override
    public Collection<Status> getStatuses() {
        return List.copyOf(catalogue.now().words().statuses().values());
    }

    @Override
    public Status getStatus(String id) {
        return find(catalogue.now().words().statuses(), id);
    }

    @Override
    public Collection<Resolution> getResolutions() {
        return List.copyOf(catalogue.now().words().resolutions().values());
    }

    @Override
    public Resolution getResolution(String id) {
        return find(catalogue.now().words().resolutions(), id);
    }

    private static <T> T find(Map<Long, T> constants, String id) {
        return id != null && id.matches("\\d{1,18}") ? constants.get(Long.valueOf(id)) : null;
    }
}
