package io.milepost.host.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.MimeTypes;

/** Serves the files that plugins offer: {@code /download/resources/PLUGIN:MODULE/FILE}, and the same below {@code /s/STAMP/_}. */
final class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS =
            Pattern.compile("(/s/[^/]+/_)?/download/resources/([^/:]+)(?::([^/]+))?/(.+)");

    private final transient EnabledModules modules;
    private final transient ScriptTexts texts;

    DownloadServlet(EnabledModules modules, ScriptTexts texts) {
        this.modules = modules;
        this.texts = texts;
    }

    static boolean isTranslated(Declaration.WebResource module, String fileName) {
        return module.translatedExtensions().stream().anyMatch(fileName::endsWith);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getServletPath() + request.getPathInfo());
        Optional<Offered> offered = address.matches() ? find(address) : Optional.empty();
        if (offered.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean stamped = address.group(1) != null;
        response.setHeader("Cache-Control", stamped ? "public, max-age=31536000, immutable" : "no-cache");
        send(offered.get(), request.getParameter("locale"), response);
    }

    private Optional<Offered> find(Matcher address) {
        String name = address.group(4);
        return modules.find(address.group(2))
                .flatMap(plugin -> offered(plugin, Optional.ofNullable(address.group(3)), name));
    }

    private static Optional<Offered> offered(EnabledPlugin plugin, Optional<String> moduleKey, String name) {
        Optional<Declaration.WebResource> module = moduleKey.flatMap(key -> plugin.descriptor()
                .modules(Declaration.WebResource.class)
                .filter(resource -> resource.key().equals(key))
                .findFirst());
        List<DownloadFile> files = moduleKey.isEmpty()
                ? plugin.descriptor().files()
                : module.map(Declaration.WebResource::files).orElse(List.of());
        boolean translated =
                module.filter(resource -> isTranslated(resource, name)).isPresent();
        return files.stream()
                .flatMap(file -> file.locate(name).stream())
                .flatMap(location -> Optional.ofNullable(plugin.bundle().getEntry(location)).stream())
                .map(entry -> new Offered(entry, translated))
                .findFirst();
    }

    private void send(Offered offered, String locale, HttpServletResponse response) throws IOException {
        response.setContentType(Optional.ofNullable(
                        MimeTypes.getDefaultMimeByExtension(offered.entry().getPath()))
                .orElse("application/octet-stream"));
        try (InputStream bytes = offered.entry().openStream()) {
            if (offered.translated()) {
                String script = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
                Locale language = locale == null ? Locale.ENGLISH : Locale.forLanguageTag(locale);
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getWriter().write(texts.fillIn(script, language));
            } else {
                bytes.transferTo(response.getOutputStream());
            }
        }
    }

    private record Offered(URL entry, boolean translated) {}
}
