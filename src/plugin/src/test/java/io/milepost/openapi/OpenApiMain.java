package io.milepost.openapi;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the document where the jar is packed from. Called by the build in the plugin's folder. */
public final class OpenApiMain {

    static final Examples EXAMPLES = new Examples(Path.of("src", "test", "resources", "rest"));
    private static final Gson JSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private OpenApiMain() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, JSON.toJson(document()));
    }

    static List<Operation> operations() {
        return ResourceSources.operations(Path.of("src", "main", "java", "io", "milepost", "rest"));
    }

    static JsonObject document() {
        return OpenApiDocument.of(operations(), EXAMPLES);
    }
}
