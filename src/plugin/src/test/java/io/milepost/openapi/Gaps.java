package io.milepost.openapi;

import io.milepost.openapi.Operation.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the source of a method leaves open that people who call it must know. */
record Gaps(Examples examples) {

    List<String> of(Operation operation) {
        List<String> gaps = new ArrayList<>();
        if (operation.comment().summary().isEmpty()) {
            gaps.add("its comment must begin with a sentence that says what it answers");
        }
        operation.parameters().stream()
                .filter(parameter -> KnownParameters.description(parameter).isEmpty())
                .forEach(parameter -> gaps.add("say with @param what " + parameter.name() + " is"));
        gaps.addAll(missingRefusals(operation));
        gaps.addAll(missingExamples(operation));
        return gaps.stream().map(gap -> operation.address().id() + ": " + gap).toList();
    }

    private static List<String> missingRefusals(Operation operation) {
        List<String> gaps = new ArrayList<>();
        Predicate<String> has = name ->
                operation.parameters().stream().anyMatch(each -> each.name().equals(name));
        require(gaps, operation, 403, has.test("X-Atlassian-Token"), "no token");
        require(gaps, operation, 404, operation.address().path().contains("{"), "what is unknown or unseen");
        require(gaps, operation, 400, operation.shape().body() != Body.NONE, "a body that is not understood");
        require(gaps, operation, 400, has.test("limit") || has.test("asOf"), "parameters that are not understood");
        require(gaps, operation, 428, has.test("If-Match"), "no version");
        return gaps;
    }

    private static void require(List<String> gaps, Operation operation, int status, boolean applies, String why) {
        boolean said = operation.refusals().stream().anyMatch(refusal -> refusal.status() == status);
        if (applies && !said) {
            gaps.add("its comment must say after \"Refuses, in this order:\" where \"" + why + ", " + status
                    + "\" comes");
        }
    }

    private List<String> missingExamples(Operation operation) {
        List<String> gaps = new ArrayList<>();
        if (operation.shape().answers().equals(Operation.Shape.UNKNOWN)) {
            gaps.add("name with @Example the golden file that shows its answer");
        }
        if (operation.shape().body() == Body.JSON && operation.shape().takes().isEmpty()) {
            gaps.add("name with @Example(takes = ...) a file that shows its body");
        }
        Stream.concat(operation.shape().answers().stream(), operation.shape().takes().stream())
                .filter(name -> !examples.has(name) && !Operation.Shape.UNKNOWN.contains(name))
                .forEach(name -> gaps.add(
                        "there is no src/test/resources/rest/" + name + (Examples.isJson(name) ? ".json" : "")));
        return gaps;
    }
}
