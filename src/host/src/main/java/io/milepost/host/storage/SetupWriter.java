package io.milepost.host.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What an administrator or an import sets up, inside one transaction; nothing is checked for rights, no event is made. */
public interface SetupWriter {
    /** Makes a person and answers with the key; a null password means that nobody can log in. */
    String person(NewPerson person);

    void group(String name);

    void member(String group, String personKey);

    void globalPermission(String permission, String group);

    /** Makes a project with Jira's default permissions and answers with the id. */
    long project(NewProject project);

    /** Replaces all grants of a project. */
    void grants(long projectId, List<Grant> grants);

    void roleMember(long projectId, String role, Holder holder);

    /** Gives a project a workflow of its own: from any status to any of these. */
    void anyToAny(long projectId, List<Long> statusIds);

    long securityLevel(long projectId, String name, Set<Holder> holders);

    long issueType(String name, boolean subTask);

    /** @param category {@code new}, {@code indeterminate} or {@code done} */
    long status(String name, String category);

    long resolution(String name);

    /** @param style null, or the style that marks links which Jira makes itself */
    long linkType(String name, String outward, String inward, String style);

    long customField(String typeKey, String name);

    /** Stores issues with given or next keys; answers with their ids in the same order. */
    List<Long> issues(List<NewIssue> issues);

    void values(List<NewValue> values);

    /** Links by type; a sub-task's parent and an epic's story are links too, of the types with Jira's styles. */
    void links(List<NewLink> links);

    /** A person to make; the time zone may be null for the instance's. */
    record NewPerson(String name, String displayName, String email, String password, String timeZone) {}

    /** A project to make. */
    record NewProject(String key, String name, String leadKey) {}

    /** One permission of one holder. */
    record Grant(String permission, Holder holder) {}

    /** An issue to store as it is; a key of null takes the project's next one. */
    record NewIssue(
            long projectId,
            String key,
            long typeId,
            long statusId,
            Long resolutionId,
            String summary,
            String description,
            String assigneeKey,
            String reporterKey,
            String creatorKey,
            Instant created,
            Instant updated,
            Instant resolved,
            LocalDate due,
            Long originalEstimate,
            Long securityLevelId) {}

    /** A custom field's value: a String, BigDecimal or Instant. */
    record NewValue(long issueId, long fieldId, Object value) {}

    /** A link from a source issue to a destination issue. */
    record NewLink(long typeId, long sourceId, long destinationId) {}
}
