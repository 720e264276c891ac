package io.milepost.jar;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What a plugin's descriptor names and its jar lacks: each such finding is a module that fails in Jira. */
final class DescriptorFindings {

    /** Jira would have to rewrite a jar with one of these, and installs no rewritten jar any more. */
    private static final Set<String> NEED_A_TRANSFORMED_JAR = Set.of("component", "component-import", "module-type");

    private static final Set<String> WORKFLOW_CLASSES = Set.of("validator-class", "function-class", "condition-class");

    private static final Set<String> TEXTS_BY_KEY = Set.of("label", "tooltip", "description", "title");

    private final BuiltJar jar;
    private final Element root;

    private DescriptorFindings(BuiltJar jar) {
        this.jar = jar;
        this.root = Xml.root(jar.files().get(BuiltJar.DESCRIPTOR));
    }

    static List<String> of(BuiltJar jar) {
        DescriptorFindings findings = new DescriptorFindings(jar);
        return Stream.of(
                        findings.missingClasses(),
                        findings.emptyRestPackages(),
                        findings.missingFiles(),
                        findings.missingTexts(),
                        findings.doubledKeys(),
                        findings.missingModules(),
                        findings.refusedModules())
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<String> missingClasses() {
        Stream<String> attributes = Xml.values(Xml.all(root), "class");
        Stream<String> entities = Xml.all(root, "entity").map(Element::getTextContent);
        Stream<String> upgrades = Xml.all(root, "upgradeTask").map(Element::getTextContent);
        Stream<String> ofWorkflows =
                WORKFLOW_CLASSES.stream().flatMap(name -> Xml.all(root, name).map(Element::getTextContent));
        return Stream.of(attributes, entities, upgrades, ofWorkflows)
                .flatMap(Function.identity())
                .map(String::strip)
                .filter(name -> !jar.hasClass(name))
                .map(name -> "no class " + name);
    }

    private Stream<String> emptyRestPackages() {
        return Xml.all(root, "rest")
                .flatMap(Xml::children)
                .filter(element -> element.getTagName().equals("package"))
                .map(Element::getTextContent)
                .filter(name -> !jar.hasFolder(name.replace('.', '/') + "/"))
                .map(name -> "no package " + name);
    }

    private Stream<String> missingFiles() {
        Stream<String> locations = Xml.all(root, "resource")
                .map(resource -> fileOf(resource.getAttribute("type"), resource.getAttribute("location")));
        Stream<String> images = Xml.all(root, "param")
                .filter(param -> Set.of("plugin-icon", "plugin-logo").contains(param.getAttribute("name")))
                .map(Element::getTextContent);
        return Stream.of(locations, images, thumbnails())
                .flatMap(Function.identity())
                .filter(file -> file.endsWith("/") ? !jar.hasFolder(file) : !jar.has(file))
                .map(file -> "no file " + file);
    }

    /** A gadget's picture is named by its address: the file of one of our web resources. */
    private Stream<String> thumbnails() {
        String prefix = "/download/resources/" + root.getAttribute("key") + ":";
        return Xml.values(Xml.all(root, "thumbnail"), "location").map(location -> Xml.children(root)
                .filter(module -> location.startsWith(prefix + module.getAttribute("key") + "/"))
                .flatMap(module -> Xml.children(module)
                        .filter(resource -> resource.getTagName().equals("resource"))
                        .filter(resource -> location.startsWith(
                                prefix + module.getAttribute("key") + "/" + resource.getAttribute("name")))
                        .map(resource -> location.replace(
                                prefix + module.getAttribute("key") + "/" + resource.getAttribute("name"),
                                resource.getAttribute("location"))))
                .findFirst()
                .orElse(location));
    }

    private static String fileOf(String type, String location) {
        String file = location.startsWith("/") ? location.substring(1) : location;
        return type.equals("i18n") ? file.replace('.', '/') + ".properties" : file;
    }

    private Stream<String> missingTexts() {
        Set<String> texts = MessageBundles.of(jar).keys();
        Stream<String> elements =
                Xml.values(Xml.all(root).filter(element -> TEXTS_BY_KEY.contains(element.getTagName())), "key");
        return Stream.concat(elements, Xml.values(Xml.all(root), "i18n-name-key"))
                .filter(key -> !texts.contains(key))
                .map(key -> "no text " + key);
    }

    private Stream<String> doubledKeys() {
        Map<String, Long> modules = Xml.values(Xml.children(root), "key")
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return modules.entrySet().stream()
                .filter(module -> module.getValue() > 1)
                .map(module -> "two modules with the key " + module.getKey());
    }

    /** A page asks for a web resource by "plugin:module"; a misspelt one of ours is a page without its script. */
    private Stream<String> missingModules() {
        String own = root.getAttribute("key") + ":";
        Set<String> modules = Xml.values(Xml.children(root), "key").collect(Collectors.toSet());
        return Xml.all(root, "dependency")
                .map(Element::getTextContent)
                .map(String::strip)
                .filter(name -> name.startsWith(own) && !modules.contains(name.substring(own.length())))
                .map(name -> "no module " + name);
    }

    private Stream<String> refusedModules() {
        return Xml.children(root)
                .map(Element::getTagName)
                .filter(NEED_A_TRANSFORMED_JAR::contains)
                .map(name -> "a <" + name + "> needs a transformed jar");
    }
}
