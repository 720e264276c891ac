package io.milepost.host.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Talks to the plugin as people's browsers do: by REST, each person in a session of his own. */
final class PluginRest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI host;
    private final Map<String, HttpClient> sessions = new HashMap<>();

    PluginRest(URI host) {
        this.host = host;
    }

    HttpResponse<String> send(String who, String method, String path, String body) {
        return send(sessions.computeIfAbsent(who, this::logIn), method, path, body);
    }

    /**
     * Waits until a number in the plugin's answer is 0, for example until nothing waits to be calculated; not at all where
     * the plugin does not answer.
     *
     * @param pointer JSON pointer to the number
     */
    void awaitZero(String who, String path, String pointer) {
        long patience = PATIENCE.toMillis();
        while (patience > 0 && number(send(who, "GET", path, ""), pointer) > 0) {
            patience -= pause();
        }
    }

    private static long number(HttpResponse<String> answer, String pointer) {
        try {
            return answer.statusCode() == 200
                    ? JSON.readTree(answer.body()).at(pointer).asLong()
                    : 0;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON: " + answer.body(), e);
        }
    }

    private static long pause() {
        try {
            Thread.sleep(5);
            return 5;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the plugin calculates", e);
        }
    }

    private HttpClient logIn(String who) {
        HttpClient session =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        JsonNode login = JSON.createObjectNode().put("username", who).put("password", who);
        send(session, "POST", "/rest/auth/1/session", login.toString());
        return session;
    }

    private HttpResponse<String> send(HttpClient session, String method, String path, String body) {
        URI address = URI.create(host + path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try {
            return session.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot reach the host at " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while talking to " + address, e);
        }
    }
}
