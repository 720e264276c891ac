package io.milepost.jar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a jar, by name and held in memory. */
record BuiltJar(Map<String, byte[]> files) {

    static final String DESCRIPTOR = "atlassian-plugin.xml";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** The jar that Maven built, named by the system property that the build sets. */
    static BuiltJar named(String property) {
        Path path = Path.of(System.getProperty(property, "no jar: " + property + " is not set"));
        try (InputStream in = Files.newInputStream(path)) {
            return new BuiltJar(unzip(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    static BuiltJar forJira10() {
        return named("milepost.jar.jira10");
    }

    static BuiltJar forJira11() {
        return named("milepost.jar.jira11");
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    boolean hasFolder(String name) {
        return files.keySet().stream().anyMatch(file -> file.startsWith(name));
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    Stream<String> names(String pattern) {
        return files.keySet().stream().filter(name -> name.matches(pattern)).sorted();
    }

    /** A jar inside this one, as it stands on the bundle's class path. */
    BuiltJar nested(String name) {
        try (InputStream in = new ByteArrayInputStream(files.get(name))) {
            return new BuiltJar(unzip(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    Manifest manifest() {
        try (InputStream in = new ByteArrayInputStream(files.get(MANIFEST))) {
            return new Manifest(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the manifest", e);
        }
    }

    String header(String name) {
        return manifest().getMainAttributes().getValue(name);
    }

    boolean hasClass(String name) {
        return has(name.replace('.', '/') + ".class");
    }

    private static Map<String, byte[]> unzip(InputStream in) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
