package io.milepost.host.rest;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.JiraServices;
import io.milepost.host.reading.FieldText;
import io.milepost.host.reading.IssueGate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** An issue as Jira's JSON, with the fields that were asked for; linked issues only where the person sees them. */
final class IssueJson {
    private static final String EXPANDABLE = "names,schema,changelog";

    private final CustomFieldManager customFields;
    private final IssueLinkManager links;
    private final IssueGate gate;

    IssueJson(JiraServices jira, IssueGate gate) {
        this.customFields = jira.get(CustomFieldManager.class);
        this.links = jira.get(IssueLinkManager.class);
        this.gate = gate;
    }

    Shapes.Issue of(Issue issue, ApplicationUser person, FieldSelection selection, JsonShapes shapes) {
        return new Shapes.Issue(
                EXPANDABLE,
                issue.getId().toString(),
                self(issue, shapes),
                issue.getKey(),
                fields(issue, person, selection, shapes),
                null,
                null,
                null);
    }

    private Map<String, Object> fields(
            Issue issue, ApplicationUser person, FieldSelection selection, JsonShapes shapes) {
        Map<String, Supplier<Object>> values = new LinkedHashMap<>(plain(issue, shapes));
        values.put("issuelinks", () -> links(issue, person, shapes));
        values.put("subtasks", () -> subTasks(issue, person, shapes));
        if (issue.isSubTask()) {
            values.put("parent", () -> gate.parent(person, issue)
                    .map(parent -> linked(parent, shapes))
                    .orElse(null));
        }
        for (CustomField field : customFields.getCustomFieldObjects()) {
            values.put(field.getId(), () -> value(field, issue, person, shapes));
        }
        values.keySet().removeIf(name -> !selection.has(name));
        Map<String, Object> fields = new LinkedHashMap<>();
        values.forEach((name, value) -> fields.put(name, value.get()));
        return fields;
    }

    private static Map<String, Supplier<Object>> plain(Issue issue, JsonShapes shapes) {
        Map<String, Supplier<Object>> values = new LinkedHashMap<>();
        values.put("summary", issue::getSummary);
        values.put("description", issue::getDescription);
        values.put("issuetype", () -> shapes.type(issue.getIssueType()));
        values.put("project", () -> shapes.project(issue.getProjectObject()));
        values.put("status", () -> shapes.status(issue.getStatus()));
        values.put("resolution", () -> shapes.resolution(issue.getResolution()));
        values.put("resolutiondate", () -> JsonShapes.moment(issue.getResolutionDate()));
        values.put("created", () -> JsonShapes.moment(issue.getCreated()));
        values.put("updated", () -> JsonShapes.moment(issue.getUpdated()));
        values.put("duedate", () -> JsonShapes.day(issue.getDueDate()));
        values.put("assignee", () -> shapes.person(issue.getAssignee()));
        values.put("reporter", () -> shapes.person(issue.getReporter()));
        values.put("creator", () -> shapes.person(issue.getCreator()));
        values.put("timeoriginalestimate", issue::getOriginalEstimate);
        return values;
    }

    private Object value(CustomField field, Issue issue, ApplicationUser reader, JsonShapes shapes) {
        if (field.getCustomFieldType() instanceof RestAwareCustomFieldType type) {
            return type.getJsonFromIssue(field, issue, false, null)
                    .getStandardData()
                    .getData();
        }
        Object value = field.getValue(issue);
        if (value instanceof Issue epic) {
            return gate.sees(reader, epic) ? epic.getKey() : null;
        }
        if (value instanceof ApplicationUser person) {
            return shapes.person(person);
        }
        if (value instanceof Option option) {
            return Map.of("id", option.getOptionId().toString(), "value", option.getValue());
        }
        return value == null || value instanceof Number ? value : FieldText.of(field, issue);
    }

    private List<Shapes.LinkedIssue> subTasks(Issue issue, ApplicationUser person, JsonShapes shapes) {
        return issue.getSubTaskObjects().stream()
                .filter(task -> gate.sees(person, task))
                .map(task -> linked(task, shapes))
                .toList();
    }

    private List<Shapes.Link> links(Issue issue, ApplicationUser person, JsonShapes shapes) {
        List<IssueLink> outward = links.getOutwardLinks(issue.getId());
        List<IssueLink> inward = links.getInwardLinks(issue.getId());
        List<Shapes.Link> made = new ArrayList<>();
        made.addAll(
                seen(outward, IssueLink::getDestinationId, person, (link, other) -> link(link, other, null, shapes)));
        made.addAll(seen(inward, IssueLink::getSourceId, person, (link, other) -> link(link, null, other, shapes)));
        return made;
    }

    /** The links that people made and whose other end the person sees; Jira's own stand in other fields. */
    private List<Shapes.Link> seen(
            List<IssueLink> all, Function<IssueLink, Long> other, ApplicationUser person, Shape shape) {
        List<IssueLink> made = all.stream().filter(link -> !link.isSystemLink()).toList();
        Map<Long, Issue> ends = gate.issues(person, made.stream().map(other).toList()).stream()
                .collect(Collectors.toMap(Issue::getId, Function.identity(), (one, same) -> one));
        return made.stream()
                .filter(link -> ends.containsKey(other.apply(link)))
                .map(link -> shape.of(link, ends.get(other.apply(link))))
                .toList();
    }

    private static Shapes.Link link(IssueLink link, Issue outward, Issue inward, JsonShapes shapes) {
        return new Shapes.Link(
                link.getId().toString(),
                shapes.addresses().self("issueLink/" + link.getId()),
                shapes.linkType(link.getIssueLinkType()),
                outward == null ? null : linked(outward, shapes),
                inward == null ? null : linked(inward, shapes));
    }

    private static Shapes.LinkedIssue linked(Issue issue, JsonShapes shapes) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("summary", issue.getSummary());
        fields.put("status", shapes.status(issue.getStatus()));
        fields.put("issuetype", shapes.type(issue.getIssueType()));
        return new Shapes.LinkedIssue(issue.getId().toString(), issue.getKey(), self(issue, shapes), fields);
    }

    static String self(Issue issue, JsonShapes shapes) {
        return shapes.addresses().self("issue/" + issue.getId());
    }

    @FunctionalInterface
    private interface Shape {
        Shapes.Link of(IssueLink link, Issue other);
    }
}
