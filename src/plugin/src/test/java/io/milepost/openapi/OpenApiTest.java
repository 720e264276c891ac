package io.milepost.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.milepost.openapi.Comment.Refusal;
import io.milepost.rest.OpenApiResource;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    @Nested
    class WhenResourcesAreDocumented {

        private static final List<Operation> OPERATIONS = OpenApiMain.operations();
        private static final JsonObject DOCUMENT = OpenApiDocument.of(OPERATIONS, OpenApiMain.EXAMPLES);

        @Test
        void everyMethodOfEveryResourceIsThere() {
            assertThat(documented())
                    .containsExactlyInAnyOrderElementsOf(compiled().toList());
        }

        @Test
        void everyMethodSaysItsParametersItsRefusalsAndShowsWhatGoesInAndOut() {
            Gaps gaps = new Gaps(OpenApiMain.EXAMPLES);

            assertThat(OPERATIONS.stream().flatMap(operation -> gaps.of(operation).stream()))
                    .isEmpty();
        }

        private List<String> documented() {
            return DOCUMENT.getAsJsonObject("paths").entrySet().stream()
                    .flatMap(path -> path.getValue().getAsJsonObject().keySet().stream()
                            .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                    .toList();
        }

        /** As the class files have them, which the document is not made from. */
        private static Stream<String> compiled() {
            return new ClassFileImporter()
                            .importUrl(OpenApiResource.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation())
                            .stream()
                            .filter(type -> type.isAnnotatedWith(Path.class))
                            .map(JavaClass::reflect)
                            .flatMap(type ->
                                    Arrays.stream(type.getDeclaredMethods()).flatMap(OpenApiTest::operations));
        }
    }

    @Nested
    class WhenACommentIsRead {

        private final Comment comment = Comment.of(
                """
                 Saves {@code this}. And more.

                 <p>Refuses, in this order: no token, 403; a body that
                 is not understood, 400 with its place; and no version, 428.

                 @param key of the goal's
                     issue
                """);

        @Test
        void beginsWithItsSummary() {
            assertThat(comment.summary()).isEqualTo("Saves `this`.");
            assertThat(comment.description()).isEqualTo("And more.");
        }

        @Test
        void keepsTheOrderOfTheRefusals() {
            assertThat(comment.refusals())
                    .containsExactly(
                            new Refusal(403, "no token"),
                            new Refusal(400, "a body that is not understood with its place"),
                            new Refusal(428, "no version"));
        }

        @Test
        void knowsTheParameters() {
            assertThat(comment.parameters()).isEqualTo(Map.of("key", "of the goal's issue"));
        }

        @Test
        void takesWhatAClassSaysOfAllItsMethods() {
            assertThat(Comment.of("A plan. A goal that is unknown or unseen answers 404.")
                            .refusals())
                    .containsExactly(new Refusal(404, "a goal that is unknown or unseen"));
        }
    }

    @Nested
    class WhenExamplesBecomeASchema {

        @Test
        void requiresWhatEachShowsAndAllowsNothingThatNoneShows() {
            assertThat(schema("{\"a\":1,\"b\":\"2026-11-21\"}", "{\"a\":2}"))
                    .isEqualTo("{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"number\"},"
                            + "\"b\":{\"type\":\"string\",\"format\":\"date\"}},\"required\":[\"a\"],"
                            + "\"additionalProperties\":false}");
        }

        @Test
        void allowsNullWhereTheSameWordIsNullElsewhere() {
            assertThat(schema("{\"inner\":{\"a\":null},\"a\":true}"))
                    .contains("\"a\":{\"type\":[\"boolean\",\"null\"]}},\"required\":[\"inner\",\"a\"]");
        }

        @Test
        void allowsAnyNameWhereFieldsAreNamesOfThings() {
            assertThat(schema("{\"tables\":{\"goal\":1}}"))
                    .contains("\"tables\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"number\"}}");
        }

        @Test
        void takesTheSameWordForAListWhereItIsOne() {
            assertThat(schema("{\"values\":[\"SEO\"]}"))
                    .contains("\"values\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}");
        }

        private static String schema(String... examples) {
            var parsed = Stream.of(examples).map(JsonParser::parseString).toList();
            return new ExampleSchema(ExampleSchema.nullable(parsed.stream()))
                    .of(parsed)
                    .toString();
        }
    }

    @Nested
    class WhenAMethodLeavesSomethingOpen {

        @Test
        void namesWhatIsMissing() {
            Operation bare = new Operation(
                    new Operation.Address("PUT", "/goals/{key}", "Goals", "", "Goals.save"),
                    Comment.of(""),
                    List.of(new Operation.Parameter("query", "odd", "", "")),
                    List.of(),
                    new Operation.Shape(
                            Operation.Body.JSON, List.of(), 200, Operation.Shape.UNKNOWN, "application/json", false));

            assertThat(new Gaps(OpenApiMain.EXAMPLES).of(bare))
                    .hasSize(6)
                    .allSatisfy(gap -> assertThat(gap).startsWith("Goals.save: "))
                    .anySatisfy(gap -> assertThat(gap).contains("@param", "odd"));
        }

        @Test
        void readsNoMethodWithoutAComment() {
            assertThat(Optional.ofNullable(Comment.of(null).summary())).hasValue("");
        }
    }

    private static Stream<String> operations(Method method) {
        String below = method.isAnnotationPresent(Path.class)
                ? method.getAnnotation(Path.class).value()
                : "";
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getSimpleName() + " "
                        + method.getDeclaringClass().getAnnotation(Path.class).value() + below);
    }
}
