package io.milepost.jar;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what still names a javax package that is called jakarta since Jira 11. */
final class MovedPackages {

    private static final Pattern MOVED = Pattern.compile("javax[./](servlet|ws[./]rs|inject|annotation)\\b");

    private MovedPackages() {}

    /** The files of the jar, and of the jars in it, that name one; not Maven's record of how the jar was built. */
    static Stream<String> in(BuiltJar jar) {
        Stream<String> own = jar.names("(?!META-INF/maven/).*").filter(file -> names(jar, file));
        Stream<String> nested =
                jar.names(".*\\.jar").flatMap(file -> in(jar.nested(file)).map(found -> file + "!" + found));
        return Stream.concat(own, nested);
    }

    private static boolean names(BuiltJar jar, String file) {
        byte[] bytes = jar.files().get(file);
        Stream<String> texts = file.endsWith(".class")
                ? ConstantPool.strings(bytes).stream()
                : Stream.of(new String(bytes, StandardCharsets.UTF_8).replaceAll("\r?\n ", ""));
        return texts.anyMatch(text -> MOVED.matcher(text).find());
    }
}
