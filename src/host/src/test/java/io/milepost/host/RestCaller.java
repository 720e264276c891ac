package io.milepost.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A program that speaks JSON with the host. */
public final class RestCaller {
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI base;
    private final String authorization;

    private RestCaller(URI base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    static RestCaller anonymous(URI base) {
        return new RestCaller(base, "");
    }

    /** Sends name and password with every request. */
    static RestCaller withPassword(URI base, String name, String password) {
        byte[] entry = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new RestCaller(base, "Basic " + Base64.getEncoder().encodeToString(entry));
    }

    /** Logs in once and then sends the session's cookie. */
    static RestCaller loggedIn(URI base, String name, String password) {
        RestCaller caller = anonymous(base);
        JsonNode answer = caller.post(
                        "/rest/auth/1/session", "{\"username\":\"" + name + "\",\"password\":\"" + password + "\"}")
                .json();
        if (!answer.has("session")) {
            throw new AssertionError(name + " cannot log in: " + answer);
        }
        return caller;
    }

    public Reply get(String path) {
        return Reply.to(client, request(path).build());
    }

    public Reply post(String path, String json) {
        return Reply.to(
                client, request(path).POST(BodyPublishers.ofString(json)).build());
    }

    public Reply put(String path, String json) {
        return Reply.to(client, request(path).PUT(BodyPublishers.ofString(json)).build());
    }

    public Reply delete(String path) {
        return Reply.to(client, request(path).DELETE().build());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json");
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }
}
