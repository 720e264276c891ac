package io.milepost.texts;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The built message files, by name without their ending: "milepost" is English, "milepost_de" is German. */
record Languages(Map<String, String> contents) {

    private static final String ENDING = ".properties";
    private static final String ENGLISH = "";

    static Languages built() {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder())) {
            files.filter(file -> file.toString().endsWith(ENDING))
                    .forEach(file -> contents.put(file.getFileName().toString().replace(ENDING, ""), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Languages(contents);
    }

    /** The bundles: "milepost", "milepost-pages". */
    Set<String> bundles() {
        return contents.keySet().stream()
                .map(name -> name.replaceFirst("_.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The endings of a bundle's files, "" for English. */
    Set<String> languages(String bundle) {
        return contents.keySet().stream()
                .filter(name -> name.replaceFirst("_.*", "").equals(bundle))
                .map(name -> name.substring(bundle.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Map<String, String> english(String bundle) {
        return texts(bundle, ENGLISH);
    }

    Map<String, String> texts(String bundle, String language) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(contents.getOrDefault(bundle + language, "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static Path folder() {
        try {
            return Path.of(Languages.class
                            .getResource("/i18n/milepost.properties")
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
