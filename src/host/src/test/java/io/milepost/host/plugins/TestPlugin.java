package io.milepost.host.plugins;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.EmbeddedResource;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Packs the test plugin {@code com.acme.notes} into a jar as a plugin's own build does, changed where a test wants it. */
public final class TestPlugin {
    private static final String KEY = "com.acme.notes";

    private final Map<String, String> files = new TreeMap<>();
    private String imports = "*";

    private TestPlugin() {
        for (String name : List.of(
                "texts.properties",
                "panel.vm",
                "page.vm",
                "field.vm",
                "edit.vm",
                "base.css",
                "page.css",
                "page.js",
                "files/read.txt")) {
            files.put("notes/" + name, resource(name));
        }
        files.put("atlassian-plugin.xml", resource("atlassian-plugin.xml"));
        files.put("META-INF/spring/context.xml", resource("context.xml"));
    }

    public static TestPlugin notes() {
        return new TestPlugin();
    }

    /** Replaces a text of the descriptor. */
    public TestPlugin describedWith(String old, String replacement) {
        return changed("atlassian-plugin.xml", old, replacement);
    }

    /** Replaces a text of the Spring context. */
    public TestPlugin wiredWith(String old, String replacement) {
        return changed("META-INF/spring/context.xml", old, replacement);
    }

    /** Replaces a text of a file in the jar; the file must hold it. */
    public TestPlugin changed(String file, String old, String replacement) {
        String before = files.get(file);
        if (!before.contains(old)) {
            throw new IllegalArgumentException(file + " does not hold " + old);
        }
        files.put(file, before.replace(old, replacement));
        return this;
    }

    public TestPlugin importing(String header) {
        imports = header;
        return this;
    }

    public Path packedInto(Path folder) {
        Path file = folder.resolve("notes-" + System.identityHashCode(this) + ".jar");
        try (Builder builder = new Builder()) {
            builder.setProperty("Bundle-SymbolicName", KEY);
            builder.setProperty("Atlassian-Plugin-Key", KEY);
            builder.setProperty("Spring-Context", "*;timeout:=2");
            builder.setProperty("Private-Package", KEY);
            builder.setProperty("Import-Package", imports);
            for (Class<?> member : List.of(
                    TestPlugin.class,
                    com.atlassian.jira.issue.Issue.class,
                    net.java.ao.Entity.class,
                    javax.ws.rs.Path.class,
                    javax.inject.Inject.class,
                    javax.servlet.Servlet.class)) {
                builder.addClasspath(placeOf(member));
            }
            Jar jar = builder.build();
            files.forEach((name, text) ->
                    jar.putResource(name, new EmbeddedResource(text.getBytes(StandardCharsets.UTF_8), 0L)));
            jar.write(file.toFile());
            return file;
        } catch (Exception e) { // bnd declares no narrower one
            throw new IllegalStateException("the test plugin cannot be packed", e);
        }
    }

    private static File placeOf(Class<?> member) throws URISyntaxException {
        return new File(
                member.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static String resource(String name) {
        try (InputStream bytes = TestPlugin.class.getResourceAsStream("/notes/" + name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
