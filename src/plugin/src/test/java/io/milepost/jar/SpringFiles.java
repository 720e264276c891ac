package io.milepost.jar;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What the Spring files of a bundle name, and what the bundle can load: bnd reads no XML, so a test must. */
final class SpringFiles {

    private static final Pattern HEADER_PARAMETERS = Pattern.compile(";[^,\"]*(\"[^\"]*\"[^,\"]*)*");

    private SpringFiles() {}

    /** The types that are neither in the jar nor in a package that it imports. */
    static List<String> unknownTypes(BuiltJar jar) {
        Set<String> imports = imports(jar);
        return jar.names("META-INF/spring/.*\\.xml")
                .map(file -> Xml.root(jar.files().get(file)))
                .flatMap(SpringFiles::types)
                .filter(type -> !jar.hasClass(type.replace('$', '/')) && !jar.hasClass(type))
                .filter(type -> !type.startsWith("java.") && !imports.contains(packageOf(type)))
                .sorted()
                .toList();
    }

    static Set<String> imports(BuiltJar jar) {
        String header = HEADER_PARAMETERS.matcher(jar.header("Import-Package")).replaceAll("");
        return Stream.of(header.split(",")).map(String::strip).collect(Collectors.toSet());
    }

    private static Stream<String> types(Element root) {
        Stream<String> values = Xml.all(root)
                .filter(element -> element.getLocalName().equals("value"))
                .filter(element -> element.getParentNode().getLocalName().equals("interfaces"))
                .map(Element::getTextContent);
        return Stream.of(Xml.values(Xml.all(root), "class"), Xml.values(Xml.all(root), "interface"), values)
                .flatMap(Function.identity())
                .map(String::strip);
    }

    private static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('.'));
    }
}
