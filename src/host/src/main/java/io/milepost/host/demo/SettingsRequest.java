package io.milepost.host.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Tells the plugin its settings as an administrator's browser would: by REST. */
record SettingsRequest(URI host) {
    private static final String ADMINISTRATOR =
            "Basic " + Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));

    /** Sends the settings with the ids of fields in place of their names; answers with a complaint if it is refused. */
    Optional<String> send(Demonstration.Settings settings, Map<String, String> fields) {
        String body = settings.body().toString();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            body = body.replace("{" + field.getKey() + "}", field.getValue());
        }
        int status = send(URI.create(host + settings.path()), body).statusCode();
        return status == 200
                ? Optional.empty()
                : Optional.of("Demonstration: the plugin answers " + status
                        + " to its settings; goals start when they were made.");
    }

    private static HttpResponse<Void> send(URI address, String body) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", ADMINISTRATOR)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .PUT(BodyPublishers.ofString(body))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot reach the host at " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while talking to " + address, e);
        }
    }
}
