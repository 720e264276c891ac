package io.milepost.host;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the host answered. */
public record Reply(HttpResponse<String> http) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Reply to(HttpClient client, HttpRequest request) {
        try {
            return new Reply(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public int status() {
        return http.statusCode();
    }

    public String header(String name) {
        return http.headers().firstValue(name).orElse("");
    }

    public Document page() {
        return Jsoup.parse(http.body());
    }

    /** The text of the elements that a CSS selector finds. */
    public String text(String selector) {
        return page().select(selector).text();
    }

    public JsonNode json() {
        try {
            return JSON.readTree(http.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + http.body(), e);
        }
    }
}
