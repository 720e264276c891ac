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
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who uses the host over HTTP in a session of its own, or without any when anonymous. */
public final class Person {

    /** What the host answered. */
    public record Answer(int status, String body, HttpResponse<String> response) {

        public JsonNode json() {
            try {
                return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(status + " " + body, e);
            }
        }

        /** The body of an answer that must be a success. */
        public JsonNode ok() {
            if (status / 100 != 2) {
                throw new IllegalStateException(response.request() + " -> " + status + " " + body);
            }
            return json();
        }
    }

    public static final ObjectMapper JSON = new ObjectMapper();

    /** What a program sends with each request. */
    public static final Map<String, String> USUAL =
            Map.of("Content-Type", "application/json", "X-Atlassian-Token", "no-check");

    static {
        // Shorter than the host keeps a connection: one that the host is just giving up would lose a request.
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
    }

    private final URI host;
    private final HttpClient http;

    private Person(URI host, HttpClient http) {
        this.host = host;
        this.http = http;
    }

    /** Logs in once, as a browser does: a password checked with every request would be most of a test's time. */
    public static Person named(URI host, String name) {
        Person person = new Person(
                host, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
        person.post("/rest/auth/1/session", "{\"username\":\"%1$s\",\"password\":\"%1$s\"}".formatted(name))
                .ok();
        return person;
    }

    public static Person anonymous(URI host) {
        return new Person(host, HttpClient.newHttpClient());
    }

    /** What the session's cookies are, as a header. */
    public String cookies(URI address) {
        CookieManager cookies = (CookieManager) http.cookieHandler().orElseThrow();
        return cookies.getCookieStore().get(address).stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, String body) {
        return send("POST", path, body);
    }

    public Answer put(String path, String body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** The bytes of an answer that must be a success. */
    byte[] download(String path) {
        HttpResponse<byte[]> response =
                sent(HttpRequest.newBuilder(URI.create(host + path)).build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " -> " + response.statusCode());
        }
        return response.body();
    }

    /** Sends a file as it is. */
    Answer upload(String path, byte[] file) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(host + path))
                .POST(BodyPublishers.ofByteArray(file))
                .header("Content-Type", "application/zip")
                .header("X-Atlassian-Token", "no-check")
                .build();
        HttpResponse<String> response = sent(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body(), response);
    }

    /** Types the password again, as administrators must. */
    void confirmPassword(String password) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(host + "/secure/admin/WebSudoAuthenticate.jspa"))
                .POST(BodyPublishers.ofString("webSudoPassword=" + password))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Atlassian-Token", "no-check")
                .build();
        if (sent(request, BodyHandlers.ofString()).statusCode() >= 400) {
            throw new IllegalStateException("The password was not taken");
        }
    }

    private Answer send(String method, String path, String body) {
        return send(method, path, body, USUAL);
    }

    /** Sends these headers and no others. */
    public Answer send(String method, String path, String body, Map<String, String> headers) {
        return send(method, path, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body), headers);
    }

    /** Sends a file. */
    public Answer upload(String path, byte[] file, Map<String, String> headers) {
        return send("POST", path, BodyPublishers.ofByteArray(file), headers);
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(host + path)).method(method, body);
        headers.forEach(request::header);
        HttpResponse<String> response = sent(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body(), response);
    }

    private <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> reading) {
        try {
            return http.send(request, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
