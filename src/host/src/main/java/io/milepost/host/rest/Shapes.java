package io.milepost.host.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** Jira's JSON as records, named as the things that they show. */
final class Shapes {
    private Shapes() {}

    /** Every refusal of Jira. */
    record Errors(List<String> errorMessages, Map<String, String> errors) {}

    /** A person. */
    record Person(
            String self,
            String key,
            String name,
            String emailAddress,
            String displayName,
            boolean active,
            String timeZone) {}

    /** A person as a picker suggests him. */
    record FoundPerson(String name, String key, String html, String displayName) {}

    /** The people that a picker suggests. */
    record FoundPeople(List<FoundPerson> users, int total, String header) {}

    /** An issue as a picker suggests it. */
    record FoundIssue(String key, String keyHtml, String img, String summary, String summaryText) {}

    /** The issues that a picker suggests for one reason. */
    record IssueSection(String label, String sub, String id, List<FoundIssue> issues) {}

    /** All issues that a picker suggests. */
    record FoundIssues(List<IssueSection> sections) {}

    /** A status category, with Jira's own ids and colours. */
    record Category(String self, int id, String key, String colorName, String name) {}

    /** A status. */
    record Status(String self, String description, String name, String id, Category statusCategory) {}

    /** An issue type. */
    record Type(String self, String id, String description, String name, boolean subtask) {}

    /** A resolution. */
    record Resolution(String self, String id, String description, String name) {}

    /** A project; lead and types only where Jira gives them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Project(String self, String id, String key, String name, Person lead, List<Type> issueTypes) {}

    /** A link type. */
    record LinkType(String id, String name, String inward, String outward, String self) {}

    /** A link seen from one of its ends: the other end is the one that is there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Link(String id, String self, LinkType type, LinkedIssue outwardIssue, LinkedIssue inwardIssue) {}

    /** An issue named by another. */
    record LinkedIssue(String id, String key, String self, Map<String, Object> fields) {}

    /** An issue. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Issue(
            String expand,
            String id,
            String self,
            String key,
            Map<String, Object> fields,
            Map<String, String> names,
            Map<String, Schema> schema,
            Changelog changelog) {}

    /** What kind of value a field has. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Schema(String type, String items, String system, String custom, Long customId) {
        static Schema system(String type, String system) {
            return new Schema(type, null, system, null, null);
        }
    }

    /** A field. */
    record Field(
            String id,
            String name,
            boolean custom,
            boolean orderable,
            boolean navigable,
            boolean searchable,
            List<String> clauseNames,
            Schema schema) {}

    /** The history of an issue. */
    record Changelog(int startAt, int maxResults, int total, List<History> histories) {}

    /** What one person changed at one time. */
    record History(String id, Person author, String created, List<Item> items) {}

    /** One changed field. */
    record Item(
            String field,
            String fieldtype,
            String from,
            String fromString,
            String to,
            @JsonProperty("toString") String toText) {}

    /** A step of the workflow. */
    record Transition(String id, String name, Status to) {}

    /** A page of a search. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Found(
            String expand,
            int startAt,
            int maxResults,
            int total,
            List<Issue> issues,
            Map<String, String> names,
            Map<String, Schema> schema) {}
}
