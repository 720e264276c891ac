package io.milepost.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a person does with issues over Jira's own REST, in the words of a test. */
public final class Work {

    public static final String CONTRIBUTES = "Contribution";

    private final Person person;
    private final String project;
    private final Map<String, String> fieldIds = new HashMap<>();

    public Work(Person person, String project) {
        this.person = person;
        this.project = project;
    }

    /** A new epic; its key. */
    public String goal(String summary) {
        ObjectNode fields = fields("Epic", summary);
        fields.put(fieldId("Epic Name"), summary);
        return create(fields);
    }

    /** A new task in the epic; its key. */
    public String activity(String summary, String epic) {
        ObjectNode fields = fields("Task", summary);
        if (epic != null) {
            fields.put(fieldId("Epic Link"), epic);
        }
        return create(fields);
    }

    /** A new sub-task; its key. */
    public String subTask(String summary, String parent) {
        ObjectNode fields = fields("Sub-task", summary);
        fields.putObject("parent").put("key", parent);
        return create(fields);
    }

    /** Moves the issue through the transition that leads to the named status or bears the name. */
    public void transition(String key, String name) {
        ObjectNode body = Person.JSON.createObjectNode();
        body.putObject("transition").put("id", transitionId(key, name));
        person.post("/rest/api/2/issue/" + key + "/transitions", body.toString())
                .ok();
    }

    /** From To Do to Done through the whole workflow. */
    public void finish(String key) {
        transition(key, "Start progress");
        transition(key, "Done");
    }

    public void setEpic(String key, String epicOrNull) {
        ObjectNode body = Person.JSON.createObjectNode();
        body.putObject("fields").put(fieldId("Epic Link"), epicOrNull);
        person.put("/rest/api/2/issue/" + key, body.toString()).ok();
    }

    public void contribute(String from, String to) {
        ObjectNode body = Person.JSON.createObjectNode();
        body.putObject("type").put("name", CONTRIBUTES);
        // Jira's REST calls the issue at whose side the outward words stand the inward issue.
        body.putObject("inwardIssue").put("key", from);
        body.putObject("outwardIssue").put("key", to);
        person.post("/rest/api/2/issueLink", body.toString()).ok();
    }

    public void stopContributing(String from, String to) {
        for (JsonNode link : person.get("/rest/api/2/issue/" + from).ok().at("/fields/issuelinks")) {
            if (to.equals(link.at("/outwardIssue/key").asText())) {
                person.delete("/rest/api/2/issueLink/" + link.get("id").asText())
                        .ok();
            }
        }
    }

    public void delete(String key) {
        person.delete("/rest/api/2/issue/" + key + "?deleteSubtasks=true").ok();
    }

    public JsonNode search(String jql) {
        return person.get("/rest/api/2/search?maxResults=1000&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8))
                .ok();
    }

    /** The goal's delivery as "done of weight", such as "1.5 of 3". */
    public String delivery(String goal) {
        Person.Answer answer = person.get("/rest/milepost/1.0/goals/" + goal);
        JsonNode sums = answer.json().path("delivery");
        return answer.status() == 200
                ? number(sums.get("done")) + " of " + number(sums.get("weight"))
                : "status " + answer.status();
    }

    public JsonNode ledger(String goal) {
        return person.get("/rest/milepost/1.0/goals/" + goal + "/ledger").ok();
    }

    private String create(ObjectNode fields) {
        ObjectNode body = Person.JSON.createObjectNode();
        body.set("fields", fields);
        return person.post("/rest/api/2/issue", body.toString()).ok().get("key").asText();
    }

    private ObjectNode fields(String type, String summary) {
        ObjectNode fields = Person.JSON.createObjectNode();
        fields.putObject("project").put("key", project);
        fields.putObject("issuetype").put("name", type);
        fields.put("summary", summary);
        return fields;
    }

    private String transitionId(String key, String name) {
        JsonNode transitions =
                person.get("/rest/api/2/issue/" + key + "/transitions").ok().get("transitions");
        return named(transitions, "/name", name)
                .or(() -> named(transitions, "/to/name", name))
                .orElseThrow(() ->
                        new IllegalArgumentException(key + " has no transition " + name + " among " + transitions));
    }

    /** Several transitions may lead to one status, so that the transition's own name is asked first. */
    private static Optional<String> named(JsonNode transitions, String property, String name) {
        for (JsonNode transition : transitions) {
            if (name.equals(transition.at(property).asText())) {
                return Optional.of(transition.get("id").asText());
            }
        }
        return Optional.empty();
    }

    /** As Jira's REST API calls the field of that name. */
    public String fieldId(String name) {
        return fieldIds.computeIfAbsent(name, wanted -> {
            for (JsonNode field : person.get("/rest/api/2/field").ok()) {
                if (wanted.equals(field.get("name").asText())) {
                    return field.get("id").asText();
                }
            }
            throw new IllegalArgumentException("No field " + wanted);
        });
    }

    private static String number(JsonNode value) {
        return value.decimalValue().stripTrailingZeros().toPlainString();
    }
}
