package io.milepost.host.rest;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.jira.Person;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Maps Jira's things to their JSON. */
record JsonShapes(Addresses addresses) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT);

    /** A time as {@code 2026-11-21T10:00:00.000+0000}; null stays null. */
    static String moment(Timestamp time) {
        return time == null ? null : MOMENT.format(time.toInstant().atOffset(ZoneOffset.UTC));
    }

    /** A local date, which Jira keeps as the midnight of the server. */
    static String day(Timestamp date) {
        return date == null ? null : date.toLocalDateTime().toLocalDate().toString();
    }

    Shapes.Person person(ApplicationUser person) {
        return person == null
                ? null
                : new Shapes.Person(
                        addresses.self("user?username=" + person.getName()),
                        person.getKey(),
                        person.getName(),
                        person.getEmailAddress(),
                        person.getDisplayName(),
                        person.isActive(),
                        timeZone(person));
    }

    private static String timeZone(ApplicationUser person) {
        return person instanceof Person known && known.timeZone() != null ? known.timeZone() : "UTC";
    }

    Shapes.Status status(Status status) {
        return new Shapes.Status(
                addresses.self("status/" + status.getId()),
                "",
                status.getName(),
                status.getId(),
                category(status.getStatusCategory()));
    }

    private Shapes.Category category(StatusCategory category) {
        return switch (category.getKey()) {
            case StatusCategory.TO_DO -> category(2, category, "blue-gray");
            case StatusCategory.IN_PROGRESS -> category(4, category, "yellow");
            case StatusCategory.COMPLETE -> category(3, category, "green");
            default -> category(1, category, "medium-gray");
        };
    }

    private Shapes.Category category(int id, StatusCategory category, String colour) {
        return new Shapes.Category(
                addresses.self("statuscategory/" + id), id, category.getKey(), colour, category.getName());
    }

    Shapes.Type type(IssueType type) {
        return new Shapes.Type(
                addresses.self("issuetype/" + type.getId()), type.getId(), "", type.getName(), type.isSubTask());
    }

    Shapes.Resolution resolution(Resolution resolution) {
        return resolution == null
                ? null
                : new Shapes.Resolution(
                        addresses.self("resolution/" + resolution.getId()),
                        resolution.getId(),
                        "",
                        resolution.getName());
    }

    Shapes.Project project(Project project) {
        return new Shapes.Project(
                addresses.self("project/" + project.getId()),
                project.getId().toString(),
                project.getKey(),
                project.getName(),
                null,
                null);
    }

    Shapes.Project projectWithTypes(Project project) {
        Shapes.Project plain = project(project);
        List<Shapes.Type> types =
                project.getIssueTypes().stream().map(this::type).toList();
        return new Shapes.Project(
                plain.self(), plain.id(), plain.key(), plain.name(), person(project.getProjectLead()), types);
    }

    Shapes.LinkType linkType(IssueLinkType type) {
        return new Shapes.LinkType(
                type.getId().toString(),
                type.getName(),
                type.getInward(),
                type.getOutward(),
                addresses.self("issueLinkType/" + type.getId()));
    }
}
