package io.milepost.host.importing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An issue as a page of Jira's search gives it, checked; what it points at is named by key and looked up later. */
record FoundIssue(Head head, Kind kind, Times times, People people, Map<FoundField, Object> values) {
    private static final List<String> CATEGORIES = List.of("new", "indeterminate", "done", "undefined");
    private static final int NAME = 60;
    private static final String KEY = "[A-Z][A-Z0-9_]*-[1-9][0-9]{0,17}";

    /** Reads and checks an issue; complains with the path of the first field that is not as Jira sends it. */
    static FoundIssue from(JsonFields issue, FieldCatalogue catalogue) {
        JsonFields fields = issue.object("fields");
        return new FoundIssue(
                Head.from(issue, fields),
                Kind.from(fields),
                Times.from(fields),
                People.from(fields),
                values(fields, catalogue));
    }

    /** Key, project, texts and estimate. */
    record Head(
            String key, Project project, String summary, Optional<String> description, Optional<BigDecimal> estimate) {
        private static Head from(JsonFields issue, JsonFields fields) {
            String key = issue.text("key");
            Project project = Project.from(fields.object("project"));
            if (!key.matches(KEY) || !key.startsWith(project.key() + "-")) {
                throw new WrongFieldException("key", "must be the project's key and a number, not \"" + key + "\"");
            }
            return new Head(
                    key,
                    project,
                    fields.text("summary"),
                    fields.optionalText("description", JsonFields.LONG_TEXT),
                    fields.number("timeoriginalestimate"));
        }
    }

    /** A project by Jira's key and name. */
    record Project(String key, String name) {
        private static Project from(JsonFields project) {
            return new Project(project.text("key"), project.text("name"));
        }
    }

    /** Type, status and resolution. */
    record Kind(Type type, Status status, Optional<String> resolution) {
        private static Kind from(JsonFields fields) {
            JsonFields type = fields.object("issuetype");
            return new Kind(
                    new Type(type.text("name", NAME), type.flag("subtask")),
                    Status.from(fields.object("status")),
                    fields.optionalObject("resolution").map(resolution -> resolution.text("name", NAME)));
        }
    }

    /** An issue type by its name; ids differ from Jira to Jira. */
    record Type(String name, boolean subTask) {}

    /** A status by its name, with the key of its category. */
    record Status(String name, String category) {
        private static Status from(JsonFields status) {
            String category = status.object("statusCategory").text("key");
            if (!CATEGORIES.contains(category)) {
                throw new WrongFieldException(status.path() + ".statusCategory.key", "must be one of " + CATEGORIES);
            }
            return new Status(status.text("name", NAME), category);
        }
    }

    /** When the issue was made, changed and resolved, and when it is due. */
    record Times(Instant created, Instant updated, Optional<Instant> resolved, Optional<LocalDate> due) {
        private static Times from(JsonFields fields) {
            return new Times(
                    fields.instant("created"),
                    fields.instant("updated"),
                    fields.optionalInstant("resolutiondate"),
                    fields.date("duedate"));
        }
    }

    /** Who has the issue, reported it and created it. */
    record People(Optional<Person> assignee, Optional<Person> reporter, Optional<Person> creator) {
        private static People from(JsonFields fields) {
            return new People(
                    fields.optionalObject("assignee").map(Person::from),
                    fields.optionalObject("reporter").map(Person::from),
                    fields.optionalObject("creator").map(Person::from));
        }
    }

    /** A user of the Jira that the page comes from. */
    record Person(String key, String name, String displayName, String email, boolean active) {
        private static Person from(JsonFields person) {
            return new Person(
                    person.text("key"),
                    person.text("name"),
                    person.text("displayName"),
                    person.optionalText("emailAddress").orElse(""),
                    person.flag("active"));
        }
    }

    private static Map<FoundField, Object> values(JsonFields fields, FieldCatalogue catalogue) {
        Map<FoundField, Object> values = new LinkedHashMap<>();
        ((ObjectNode) fields.node())
                .properties().stream()
                        .filter(member -> member.getKey().startsWith("customfield_"))
                        .filter(member -> !member.getValue().isNull())
                        .map(member -> catalogue.field(member.getKey()))
                        .forEach(field -> value(fields, field).ifPresent(value -> values.put(field, value)));
        return values;
    }

    private static Optional<?> value(JsonFields fields, FoundField field) {
        return switch (field.kind()) {
            case NUMBER -> fields.number(field.id());
            case DATE -> fields.date(field.id()).map(date -> Timestamp.valueOf(date.atStartOfDay()));
            case TEXT -> fields.optionalText(field.id(), JsonFields.LONG_TEXT);
            case EPIC_NAME -> fields.optionalText(field.id());
            case EPIC_LINK, LEFT_OUT -> Optional.empty();
        };
    }
}
