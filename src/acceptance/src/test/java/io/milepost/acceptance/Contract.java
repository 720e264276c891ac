package io.milepost.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** What the plugin's own OpenAPI document says of its REST; requests and answers are held against it. */
final class Contract {

    private static final String ROOT = "/rest/milepost/1.0";
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private final JsonNode document;

    Contract(JsonNode document) {
        this.document = document;
    }

    static Contract of(Person anybody) {
        return new Contract(anybody.get(ROOT + "/openapi").ok());
    }

    /** All methods with their paths, such as {@code GET /goals/{key}}. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        document.path("paths").fields().forEachRemaining(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    /** The one that a request goes to; of two that fit, the one with fewer gaps. */
    String operation(String method, String address) {
        String path = address.replaceAll("\\?.*", "").substring(ROOT.length());
        return operations().stream()
                .filter(operation -> operation.startsWith(method + " "))
                .filter(operation ->
                        path.matches(operation.substring(method.length() + 1).replaceAll("\\{[^}]*}", "[^/]+")))
                .min(java.util.Comparator.comparing(operation ->
                        operation.chars().filter(sign -> sign == '{').count()))
                .orElseThrow(() -> new IllegalArgumentException("no operation for " + method + " " + address));
    }

    /** What is not as the document says: the query, the status, the kind of the answer or what stands in it. */
    List<String> findings(String method, String address, Person.Answer answer) {
        String name = operation(method, address);
        JsonNode operation = at(name);
        List<String> findings = new ArrayList<>(undocumented(operation, address));
        JsonNode response = operation.path("responses").path(String.valueOf(answer.status()));
        if (response.isMissingNode()) {
            findings.add("the status " + answer.status() + " is not documented: " + answer.body());
        } else if (answer.status() != 304 && !answer.body().isEmpty()) {
            findings.addAll(body(response.path("content"), answer));
        }
        return findings.stream().map(finding -> name + ": " + finding).toList();
    }

    private JsonNode at(String operation) {
        String[] parts = operation.split(" ", 2);
        return document.path("paths").path(parts[1]).path(parts[0].toLowerCase(Locale.ROOT));
    }

    private static List<String> undocumented(JsonNode operation, String address) {
        Set<String> known = new TreeSet<>();
        operation
                .path("parameters")
                .forEach(parameter -> known.add(parameter.path("name").asText()));
        return address.contains("?")
                ? java.util.Arrays.stream(address.replaceAll("[^?]*\\?", "").split("&"))
                        .map(pair -> pair.split("=")[0])
                        .filter(parameter -> !known.contains(parameter))
                        .map(parameter -> "the parameter " + parameter + " is not documented")
                        .toList()
                : List.of();
    }

    private List<String> body(JsonNode content, Person.Answer answer) {
        String type = answer.response()
                .headers()
                .firstValue("Content-Type")
                .orElse("")
                .replaceAll(";.*", "");
        if (!content.has(type)) {
            return List.of("answers " + type + " for " + answer.status() + ": " + answer.body());
        }
        JsonNode schema = content.path(type).path("schema");
        return schema.isMissingNode() ? List.of() : invalid(schema, answer.json());
    }

    /** What of the document's own examples does not match its schema. */
    List<String> wrongExamples() {
        List<String> findings = new ArrayList<>();
        document.findParents("examples").stream()
                .filter(media -> media.has("schema"))
                .forEach(media -> media.path("examples").fieldNames().forEachRemaining(name -> {
                    JsonNode example = document.path("components")
                            .path("examples")
                            .path(name)
                            .path("value");
                    invalid(media.path("schema"), example).forEach(wrong -> findings.add(name + ": " + wrong));
                }));
        return findings;
    }

    /** What of a request's body does not match. */
    List<String> wrongBody(String method, String address, String body) {
        JsonNode schema = at(operation(method, address))
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        try {
            return schema.isMissingNode() || body == null ? List.of() : invalid(schema, Person.JSON.readTree(body));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return List.of(body + " is no JSON");
        }
    }

    private List<String> invalid(JsonNode schema, JsonNode value) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return StreamSupport.stream(SCHEMAS.getSchema(whole).validate(value).spliterator(), false)
                .map(ValidationMessage::getMessage)
                .limit(10)
                .toList();
    }
}
