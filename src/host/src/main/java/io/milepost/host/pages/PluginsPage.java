package io.milepost.host.pages;

import io.milepost.host.plugins.PluginAdministration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.Part;

/** The plugins with their states at {@code /secure/admin/plugins}: upload, enable, disable, uninstall. */
final class PluginsPage implements Page {
    private static final String PATH = "/secure/admin/plugins";

    private final PluginAdministration plugins;

    PluginsPage(PluginAdministration plugins) {
        this.plugins = plugins;
    }

    @Override
    public Answer show(Visit visit) {
        return list("");
    }

    private Answer list(String error) {
        return Answer.shown(
                        "Manage plugins", "pages/plugins.vm", Map.of("plugins", plugins.installed(), "error", error))
                .withStatus(error.isEmpty() ? 200 : 400);
    }

    @Override
    public Answer change(Visit visit) {
        try {
            carryOut(visit);
            return new Answer.Moved(PATH);
        } catch (IllegalArgumentException refused) {
            return list(refused.getMessage());
        }
    }

    private void carryOut(Visit visit) {
        String type = visit.request().getContentType();
        if (type != null && type.startsWith("multipart/form-data")) {
            upload(visit.request());
            return;
        }
        switch (visit.text("action")) {
            case "enable" -> plugins.enable(visit.text("key"));
            case "disable" -> plugins.disable(visit.text("key"));
            case "uninstall" -> plugins.uninstall(visit.text("key"));
            default -> throw new IllegalArgumentException("Unknown action \"" + visit.text("action") + "\".");
        }
    }

    private void upload(HttpServletRequest request) {
        try {
            Part jar = request.getPart("plugin");
            if (jar == null || jar.getSize() == 0) {
                throw new IllegalArgumentException("Choose the plugin's jar file first.");
            }
            install(jar);
        } catch (IOException | ServletException | IllegalStateException broken) {
            throw new IllegalArgumentException("The upload did not arrive: " + broken.getMessage(), broken);
        }
    }

    private void install(Part part) throws IOException {
        Path folder = Files.createTempDirectory("milepost-upload");
        Path jar = folder.resolve("plugin.jar");
        try (InputStream bytes = part.getInputStream()) {
            Files.copy(bytes, jar, StandardCopyOption.REPLACE_EXISTING);
            plugins.install(jar);
        } finally {
            delete(jar, folder);
        }
    }

    private static void delete(Path... paths) {
        Stream.of(paths).forEach(path -> {
            try {
                Files.deleteIfExists(path);
            } catch (IOException stays) {
                throw new UncheckedIOException(stays);
            }
        });
    }
}
