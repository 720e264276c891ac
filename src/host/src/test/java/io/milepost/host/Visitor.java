package io.milepost.host;

import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody at a browser: keeps cookies, fills in forms, does not follow where an answer leads. */
public final class Visitor {
    private static final String BOUNDARY = "between-the-parts";

    private final URI base;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Visitor(URI base) {
        this.base = base;
    }

    public Reply get(String path) {
        return Reply.to(client, HttpRequest.newBuilder(URI.create(base + path)).build());
    }

    public Reply logIn(String name, String password) {
        return submit(get("/login.jsp"), "form[action$=login.jsp]", "os_username", name, "os_password", password);
    }

    /** Sends a form of a page as it stands, with these fields typed over: name, text, name, text. */
    public Reply submit(Reply page, String form, String... typed) {
        Element found = page.page().selectFirst(form);
        if (!(found instanceof FormElement sent)) {
            throw new AssertionError("no form " + form + " in " + page.http().body());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        sent.formData().forEach(field -> fields.put(field.key(), field.value()));
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        String path = found.attr("action").substring(base.getPath().length());
        return post(path, fields);
    }

    public Reply post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return Reply.to(
                client,
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    /** Sends a file in a form with a file input named {@code plugin}. */
    public Reply upload(Reply page, String path, byte[] file) {
        String token = page.page().select("[name=atl_token]").val();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part("name=\"atl_token\"", token.getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(part("name=\"plugin\"; filename=\"plugin.jar\"", file));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return Reply.to(
                client,
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build());
    }

    private static byte[] part(String disposition, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        part.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
