package io.milepost.rights;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** All by which people can reach the plugin, in the words of the table. */
final class Surface {

    private static final String REST = " /rest/milepost/1.0";

    /**
     * Nobody reaches these, or only through their children in this list; a workflow's modules act within a transition, for
     * which Jira asks its own right.
     */
    private static final Set<String> WITHIN = Set.of(
            "ao",
            "rest",
            "rest-migration",
            "plugin-info",
            "web-section",
            "workflow-condition",
            "workflow-validator",
            "workflow-function");

    private Surface() {}

    /** The running host's REST methods, and the modules of the jar's descriptor, all of which it has enabled. */
    static Set<String> of(SecuredHost host) {
        Set<String> surface = new TreeSet<>();
        host.host().endpoints().stream()
                .filter(endpoint -> endpoint.contains(REST))
                .map(endpoint -> endpoint.replace(REST, " "))
                .forEach(surface::add);
        surface.addAll(modules());
        return surface;
    }

    /** The paths of the REST methods. */
    static Set<String> paths(SecuredHost host) {
        Set<String> paths = new TreeSet<>();
        of(host).stream()
                .filter(what -> what.contains(" /"))
                .map(what -> what.substring(what.indexOf(' ') + 1))
                .forEach(paths::add);
        return paths;
    }

    /** The keys of the descriptor's modules of one kind. */
    static List<String> modules(String kind) {
        return modules().stream()
                .filter(module -> module.startsWith(kind + " "))
                .map(module -> module.substring(kind.length() + 1))
                .toList();
    }

    private static List<String> modules() {
        List<String> modules = new ArrayList<>();
        NodeList elements = descriptor().getChildNodes();
        for (int i = 0; i < elements.getLength(); i++) {
            if (elements.item(i) instanceof Element element && !WITHIN.contains(element.getTagName())) {
                addNames(element, modules);
            }
        }
        return modules;
    }

    private static void addNames(Element element, List<String> names) {
        switch (element.getTagName()) {
            case "resource" -> {
                if (element.getAttribute("type").equals("download")) {
                    names.add("download " + element.getAttribute("name"));
                }
            }
            case "web-resource" -> files(element)
                    .forEach(file -> names.add("download " + element.getAttribute("key") + "/" + file));
            default -> names.add(element.getTagName() + " " + element.getAttribute("key"));
        }
    }

    private static List<String> files(Element webResource) {
        List<String> files = new ArrayList<>();
        NodeList resources = webResource.getElementsByTagName("resource");
        for (int i = 0; i < resources.getLength(); i++) {
            files.add(((Element) resources.item(i)).getAttribute("name"));
        }
        return files;
    }

    private static Element descriptor() {
        try (JarFile jar = new JarFile(System.getProperty("milepost.plugin.jar"));
                InputStream in = jar.getInputStream(jar.getEntry("atlassian-plugin.xml"))) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the jar's descriptor cannot be read", e);
        }
    }
}
