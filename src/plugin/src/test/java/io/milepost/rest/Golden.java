package io.milepost.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Holds answers against files that show the contract in full. */
final class Golden {

    private Golden() {}

    static void assertSame(Object answer, String file) throws IOException {
        try (InputStream golden = Golden.class.getResourceAsStream("/rest/" + file)) {
            String expected = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(JsonParser.parseString(answer.toString())).isEqualTo(JsonParser.parseString(expected));
        }
    }
}
