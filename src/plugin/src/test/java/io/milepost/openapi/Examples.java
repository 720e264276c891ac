package io.milepost.openapi;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden files that show what goes in and out; may-be-null.json names what is null in none of the others. */
record Examples(Path folder) {

    boolean has(String name) {
        return Files.exists(file(name));
    }

    /** Other files than those of JSON are named with their ending. */
    static boolean isJson(String name) {
        return name.indexOf('.') < 0;
    }

    JsonElement read(String name) {
        try {
            String text = Files.readString(file(name));
            return isJson(name) ? JsonParser.parseString(text) : new JsonPrimitive(text);
        } catch (IOException e) {
            throw new UncheckedIOException("no example " + name, e);
        }
    }

    JsonElement schema(List<String> names) {
        return new ExampleSchema(ExampleSchema.nullable(all()))
                .of(names.stream().filter(this::has).map(this::read).toList());
    }

    private Stream<JsonElement> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString().replaceAll("\\.json$", ""))
                    .filter(Examples::isJson)
                    .map(this::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("no examples in " + folder, e);
        }
    }

    private Path file(String name) {
        return folder.resolve(isJson(name) ? name + ".json" : name);
    }
}
