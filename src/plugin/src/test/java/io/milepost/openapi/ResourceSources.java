package io.milepost.openapi;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.rest.OpenApiResource;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.inject.Inject;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.servlet.http.HttpServletRequest;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads the resources' sources with the compiler itself, because comments are in no class file. */
final class ResourceSources extends AbstractProcessor {

    private final List<Operation> operations = new ArrayList<>();

    static List<Operation> operations(Path folder) {
        ResourceSources sources = new ResourceSources();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-proc:only", "-implicit:none", "-sourcepath", "", "-classpath", classPath());
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, files, null, options, null, files.getJavaFileObjectsFromPaths(resources(folder)));
            task.setProcessors(List.of(sources));
            if (!task.call()) {
                throw new IllegalStateException("the resources do not compile");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources.operations;
    }

    /** The test runner's class path need not be Java's own. */
    private static String classPath() {
        Stream<String> used = Stream.of(
                        OpenApiResource.class,
                        javax.ws.rs.Path.class,
                        Inject.class,
                        UnrestrictedAccess.class,
                        I18nResolver.class,
                        HttpServletRequest.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())).toString());
        return Stream.concat(Stream.of(System.getProperty("java.class.path")), used)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> resources(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*(Resource|Parameters)\\.java"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements())
                .forEach(type ->
                        operations.addAll(new ResourceReading(processingEnv.getElementUtils(), type).operations()));
        return false;
    }
}
