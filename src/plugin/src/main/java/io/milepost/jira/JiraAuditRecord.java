package io.milepost.jira;

import com.atlassian.jira.auditing.AssociatedItem.Type;
import com.atlassian.jira.auditing.AuditingCategory;
import com.atlassian.jira.auditing.AuditingManager;
import com.atlassian.jira.auditing.ChangedValue;
import com.atlassian.jira.auditing.RecordRequest;
import io.milepost.domain.plan.SettingsChange;
import io.milepost.domain.plan.SettingsChange.Area;
import io.milepost.domain.plan.SettingsChange.Difference;
import java.util.List;

/** A change of settings as Jira's audit log keeps it; Jira adds who is logged in and when. */
record JiraAuditRecord(RecordRequest request) {

    private static final String PLUGIN = "io.milepost.jira";

    static JiraAuditRecord of(SettingsChange change, String summary) {
        List<ChangedValue> values =
                change.differences().stream().<ChangedValue>map(Value::new).toList();
        return new JiraAuditRecord(new RecordRequest(category(change.area()), summary)
                .forObject(Type.PLUGIN, change.subject(), PLUGIN)
                .withChangedValues(values));
    }

    private static AuditingCategory category(Area area) {
        return switch (area) {
            case PERMISSIONS -> AuditingCategory.PERMISSIONS;
            case FIELDS -> AuditingCategory.FIELDS;
            default -> AuditingCategory.GENERAL_CONFIGURATION;
        };
    }

    /** @param service Jira's {@code AuditingManager} */
    void storeIn(Object service) {
        ((AuditingManager) service).store(request);
    }

    private record Value(Difference difference) implements ChangedValue {

        @Override
        public String getName() {
            return difference.part();
        }

        @Override
        public String getFrom() {
            return difference.before();
        }

        @Override
        public String getTo() {
            return difference.after();
        }
    }
}
