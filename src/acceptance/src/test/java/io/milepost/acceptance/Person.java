package io.milepost.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody who uses the host over HTTP in a session of its own, or without any when anonymous. */
final class Person {

    /** What the host answered. */
    record Answer(int status, String body, HttpResponse<String> response) {

        JsonNode json() {
            try {
                return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(status + " " + body, e);
            }
        }

        /** The body of an answer that must be a success. */
        JsonNode ok() {
            if (status / 100 != 2) {
                throw new IllegalStateException(response.request() + " -> " + status + " " + body);
            }
            return json();
        }
    }

    static final ObjectMapper JSON = new ObjectMapper();

    private final URI host;
    private final HttpClient http;

    private Person(URI host, HttpClient http) {
        this.host = host;
        this.http = http;
    }

    /** Logs in once, as a browser does: a password checked with every request would be most of a test's time. */
    static Person named(URI host, String name) {
        Person person = new Person(
                host, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
        person.post("/rest/auth/1/session", "{\"username\":\"%1$s\",\"password\":\"%1$s\"}".formatted(name))
                .ok();
        return person;
    }

    static Person anonymous(URI host) {
        return new Person(host, HttpClient.newHttpClient());
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, String body) {
        return send("POST", path, body);
    }

    Answer put(String path, String body) {
        return send("PUT", path, body);
    }

    Answer delete(String path) {
        return send("DELETE", path, null);
    }

    private Answer send(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(host + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check");
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
