package io.milepost.host.osgi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packages that Jira shows to plugins, read from the libraries that hold them. */
final class JiraExports {
    /** Versions are what ranges in a bundle's imports are compared with, so they are Jira 10.3's. */
    private static final List<Library> LIBRARIES = List.of(
            new Library(com.atlassian.jira.issue.Issue.class, "10.3.0", "com.atlassian."),
            new Library(com.atlassian.jira.issue.Issue.class, "10.3.0", "org.ofbiz."),
            new Library(com.atlassian.jira.issue.Issue.class, "10.3.0", "com.opensymphony."),
            new Library(net.java.ao.RawEntity.class, "3.2.11", "net.java.ao"),
            new Library(javax.ws.rs.Path.class, "2.1.1", "javax.ws.rs"),
            new Library(javax.inject.Inject.class, "1.0.0", "javax.inject"),
            new Library(javax.servlet.Servlet.class, "4.0.1", "javax.servlet"),
            new Library(org.slf4j.Logger.class, "1.7.36", "org.slf4j"),
            new Library(org.apache.commons.logging.Log.class, "1.2.0", "org.apache.commons.logging"));

    private JiraExports() {}

    /** All of them in the form of an Export-Package header. */
    static String header() {
        return LIBRARIES.stream().flatMap(Library::exports).collect(Collectors.joining(","));
    }

    /** One jar (or, in a reactor build, one folder of classes), known by a class in it. */
    private record Library(Class<?> member, String version, String prefix) {
        Stream<String> exports() {
            return classFiles()
                    .filter(name -> name.endsWith(".class") && name.contains("/") && !name.startsWith("META-INF"))
                    .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                    .filter(name -> name.startsWith(prefix))
                    .distinct()
                    .sorted()
                    .map(name -> name + ";version=\"" + version + '"');
        }

        private Stream<String> classFiles() {
            try {
                Path place = Path.of(member.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
                return Files.isDirectory(place) ? inFolder(place) : inJar(place);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list the classes beside " + member.getName(), e);
            } catch (URISyntaxException e) {
                throw new IllegalStateException("no file place for " + member.getName(), e);
            }
        }

        private static Stream<String> inFolder(Path folder) throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.map(file -> folder.relativize(file).toString().replace('\\', '/')).toList().stream();
            }
        }

        private static Stream<String> inJar(Path jar) throws IOException {
            try (JarFile file = new JarFile(jar.toFile())) {
                return file.stream().map(java.util.zip.ZipEntry::getName).toList().stream();
            }
        }
    }
}
