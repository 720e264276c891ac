package io.milepost.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RequestBodyTest {

    private static final Set<String> FIELDS = Set.of("parent", "goalTypes");

    private static Fields body(String json) {
        return RequestBody.of(json, FIELDS);
    }

    private static String refusal(Runnable reading) {
        BadInputException refused = catchThrowableOfType(BadInputException.class, reading::run);
        return refused.messageKey().replace("milepost.error.", "") + refused.arguments();
    }

    @Nested
    class WhenTheBodyIsUnderstood {

        @Test
        void tellsATextFromNull() {
            assertThat(body("{\"parent\": \"MKT-1\"}").textOrNull("parent")).contains("MKT-1");
            assertThat(body("{\"parent\": null}").textOrNull("parent")).isEmpty();
        }

        @Test
        void readsListsOfTexts() {
            assertThat(body("{\"goalTypes\": [\"1\", \"2\"]}").texts("goalTypes"))
                    .containsExactly("1", "2");
            assertThat(body("{\"goalTypes\": []}").texts("goalTypes")).isEmpty();
        }
    }

    @Nested
    class WhenATextHoldsWhatNoDatabaseKeeps {

        @Test
        void refusesItByItsField() {
            assertThat(refusal(() -> body("{\"parent\": \"a\\u0000b\"}").text("parent")))
                    .isEqualTo("field.type[parent, milepost.error.type.storable]");
            assertThat(refusal(() -> body("{\"goalTypes\": [\"\\u0000\"]}").texts("goalTypes")))
                    .startsWith("field.type[goalTypes");
        }
    }

    @Nested
    class WhenTheBodyIsMalformed {

        /** The column is that up to which the parser had to read to be sure. */
        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "{\"parent\": | json.malformed[1, 11]",
                    "{\"parent\" \"MKT-1\"} | json.malformed[1, 12]",
                    "{'parent': 1} | json.malformed[1, 3]",
                    "{parent: 1} | json.malformed[1, 3]",
                    "{\"parent\": \"MKT-1\"} x | json.malformed[1, 22]",
                    "{\"parent\": \"MKT-1\",} | json.malformed[1, 21]",
                    "{\"parent\": NaN} | json.malformed[1, 12]",
                    "[1, 2 | json.malformed[1, 6]",
                    "hello | json.malformed[1, 1]"
                })
        void saysLineAndColumn(String json, String expected) {
            assertThat(refusal(() -> body(json))).isEqualTo(expected);
        }

        @Test
        void countsLines() {
            assertThat(refusal(() -> body("{\n  \"parent\": \"MKT-1\"\n  \"goalTypes\": []\n}")))
                    .isEqualTo("json.malformed[3, 4]");
        }

        @Test
        void survivesDepthsThatNobodyMeans() {
            assertThat(refusal(() -> body("{\"parent\": " + "[".repeat(90_000))))
                    .isEqualTo("json.deep[32]");
        }
    }

    @Nested
    class WhenTheBodySaysSomethingElse {

        @ParameterizedTest(name = "{1}")
        @MethodSource("io.milepost.rest.RequestBodyTest#misunderstandings")
        void namesWhatItDoesNotUnderstand(String json, String expected) {
            assertThat(refusal(() -> {
                        Fields body = body(json);
                        body.textOrNull("parent");
                        body.texts("goalTypes");
                    }))
                    .isEqualTo(expected);
        }
    }

    static Stream<Object[]> misunderstandings() {
        return Stream.of(new Object[][] {
            {null, "json.none[]"},
            {"  ", "json.none[]"},
            {"{\"parent\":" + "[".repeat(50_000) + "]".repeat(49_000) + "}", "json.deep[32]"},
            {"{\"parent\":\"]]]]]]]]\\\"\",\"goalTypes\":" + "[".repeat(33) + "]".repeat(33) + "}", "json.deep[32]"},
            {"{\"goalTypes\":\"" + "[{".repeat(40) + "\",\"parent\":1", "json.malformed[1, 107]"},
            {"\"" + "x".repeat(100_000) + "\"", "json.long[100000]"},
            {"[]", "field.type[body, milepost.error.type.object]"},
            {"42", "field.type[body, milepost.error.type.object]"},
            {"null", "field.type[body, milepost.error.type.object]"},
            {"{\"parnet\": \"MKT-1\"}", "field.unknown[parnet]"},
            {"{\"parent\": \"A-1\", \"parent\": \"A-2\"}", "field.repeated[parent]"},
            {"{}", "field.missing[parent]"},
            {"{\"parent\": 7}", "field.type[parent, milepost.error.type.text]"},
            {"{\"parent\": true}", "field.type[parent, milepost.error.type.text]"},
            {"{\"parent\": {\"key\": \"A-1\"}}", "field.type[parent, milepost.error.type.text]"},
            {"{\"parent\": null, \"goalTypes\": \"1\"}", "field.type[goalTypes, milepost.error.type.texts]"},
            {"{\"parent\": null, \"goalTypes\": null}", "field.type[goalTypes, milepost.error.type.texts]"},
            {"{\"parent\": null, \"goalTypes\": [\"1\", 2]}", "field.type[goalTypes[1], milepost.error.type.text]"},
            {"{\"parent\": null, \"goalTypes\": [null]}", "field.type[goalTypes[0], milepost.error.type.text]"},
        });
    }
}
