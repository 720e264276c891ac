package io.milepost.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.status.Status;
import io.milepost.lookup.IssueStatus;
import io.milepost.lookup.StatusNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Reads what Jira calls its statuses. */
public final class JiraStatusNames implements StatusNames {

    private final ConstantsManager constants;

    public JiraStatusNames(ConstantsManager constants) {
        this.constants = constants;
    }

    @Override
    public Map<String, IssueStatus> byIds(Collection<String> ids) {
        Map<String, IssueStatus> names = new HashMap<>();
        ids.forEach(id -> {
            Status status = constants.getStatus(id);
            if (status != null) {
                names.put(id, new IssueStatus(status.getNameTranslation(), Statuses.progress(status)));
            }
        });
        return names;
    }
}
