package io.milepost.host.jira;

import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import io.milepost.host.storage.Holder;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small tables at one moment, each by id or key and in its own order. */
public record Snapshot(Map<String, Person> people, Map<Long, Project> projects, Rights rights, Words words) {

    /** Who may do what. */
    public record Rights(
            Map<String, Set<String>> groupsByPerson,
            Map<String, Set<String>> groupsByGlobalPermission,
            Map<Long, List<Grant>> grantsByProject,
            Map<Long, List<Role>> rolesByProject,
            Map<Long, Level> levels) {}

    /** What issues can be, and how they are connected and described. */
    public record Words(
            Map<Long, Constant.Type> types,
            Map<Long, Status> statuses,
            Map<Long, Resolution> resolutions,
            Map<Long, StoredLinkType> linkTypes,
            List<FieldRow> fields,
            List<StoredOption> options,
            List<Step> steps,
            Map<Long, List<StepRule>> rules) {}

    /** A permission of a holder in a project. */
    public record Grant(long projectId, String permission, Holder.Kind holderKind, String holder) {
        Holder who() {
            return new Holder(holderKind, holder);
        }
    }

    /** A member of a project's role. */
    public record Role(long projectId, String roleName, Holder.Kind holderKind, String holder) {
        Holder who() {
            return new Holder(holderKind, holder);
        }
    }

    /** A security level with those who may see its issues. */
    public record Level(long id, long projectId, String name, List<Holder> holders) {}

    /** A custom field whose type may be there or not. */
    public record FieldRow(
            long id, String typeKey, String name, String searcherKey, String projectIds, String typeIds) {

        /** Ids stand between commas; none at all stand for every project or type. */
        boolean appliesTo(Long projectId, List<String> issueTypeIds) {
            return (projectIds == null || projectIds.contains("," + projectId + ","))
                    && (typeIds == null || issueTypeIds.stream().anyMatch(id -> typeIds.contains("," + id + ",")));
        }
    }

    /** What a plugin's module checks or does at a step. */
    public record StepRule(long id, long stepId, String moduleKey, Map<String, String> arguments) {}

    /** A step of a workflow; null stands for every project, any status, no resolution. */
    public record Step(long id, Long projectId, String name, Long fromStatus, long toStatus, Long resolutionId) {}
}
