package io.milepost.host.rest;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.jira.auditing.AssociatedItem;
import com.atlassian.jira.auditing.ChangedValue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.milepost.host.jira.AuditLog;
import io.milepost.host.jira.AuditLog.Entry;
import java.util.List;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** The audit log, for administrators: {@code /rest/auditing/1.0/events}. */
@Path("events")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public final class AuditResource {
    private final AuditLog log;
    private final GlobalPermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    AuditResource(AuditLog log, GlobalPermissionManager permissions, JiraAuthenticationContext authentication) {
        this.log = log;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    @GET
    public Map<String, Object> events() {
        if (!permissions.hasPermission(GlobalPermissionKey.ADMINISTER, authentication.getLoggedInUser())) {
            throw Refusals.refusal(403, "Only administrators see the audit log.");
        }
        return Map.of(
                "entities", log.newestFirst().stream().map(AuditResource::json).toList());
    }

    private static Map<String, Object> json(Entry entry) {
        return Map.of(
                "timestamp", entry.at().toString(),
                "author",
                        Map.of(
                                "name",
                                entry.author().map(person -> person.getName()).orElse("System")),
                "type",
                        Map.of(
                                "category", entry.record().getCategory().getId(),
                                "action", entry.record().getSummary()),
                "affectedObjects", List.of(json(entry.record().getObjectItem())),
                "changedValues",
                        entry.record().getChangedValues().stream()
                                .map(AuditResource::json)
                                .toList());
    }

    private static Map<String, String> json(AssociatedItem item) {
        return Map.of("type", item.getObjectType().name(), "name", item.getObjectName(), "id", item.getObjectId());
    }

    private static Map<String, String> json(ChangedValue value) {
        return Map.of("key", value.getName(), "from", value.getFrom(), "to", value.getTo());
    }
}
