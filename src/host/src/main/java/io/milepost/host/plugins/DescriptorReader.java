package io.milepost.host.plugins;

import io.milepost.host.jira.WorkflowModules.Kind;
import io.milepost.host.plugins.Declaration.ClassUse;
import io.milepost.host.plugins.Declaration.DashboardItem;
import io.milepost.host.plugins.Declaration.FieldType;
import io.milepost.host.plugins.Declaration.Function;
import io.milepost.host.plugins.Declaration.Label;
import io.milepost.host.plugins.Declaration.PanelClasses;
import io.milepost.host.plugins.Declaration.Rest;
import io.milepost.host.plugins.Declaration.ServletModule;
import io.milepost.host.plugins.Declaration.Tables;
import io.milepost.host.plugins.Declaration.WebItem;
import io.milepost.host.plugins.Declaration.WebPanel;
import io.milepost.host.plugins.Declaration.WebResource;
import io.milepost.host.plugins.Declaration.WebSection;
import io.milepost.host.plugins.Declaration.WorkflowModule;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads atlassian-plugin.xml; an element that the host does not know refuses the plugin, by name. */
final class DescriptorReader {
    private static final Set<String> SAID_OF_ALL = Set.of("description", "label", "param", "tooltip");

    private DescriptorReader() {}

    static Descriptor read(InputStream bytes) throws PluginRefusedException {
        DescriptorElement root = DescriptorElement.root(bytes);
        List<Declaration> modules = new ArrayList<>();
        for (DescriptorElement element : root.children()) {
            module(element).ifPresent(modules::add);
        }
        refuseTwins(modules);
        return new Descriptor(
                root.required("key"),
                root.optional("name").orElse(root.required("key")),
                about(root.child("plugin-info")),
                resources(root, "i18n").stream().map(DownloadFile::location).toList(),
                resources(root, "download"),
                List.copyOf(modules));
    }

    private static void refuseTwins(List<Declaration> modules) throws PluginRefusedException {
        Set<String> keys = new HashSet<>();
        for (Declaration module : modules) {
            if (!keys.add(module.key())) {
                throw new PluginRefusedException("two modules have the key " + module.key());
            }
        }
    }

    private static Descriptor.About about(Optional<DescriptorElement> info) {
        return new Descriptor.About(
                info.flatMap(i -> i.child("version"))
                        .map(DescriptorElement::text)
                        .orElse(""),
                info.flatMap(i -> i.child("description"))
                        .map(DescriptorElement::text)
                        .orElse(""),
                info.map(DescriptorReader::parameters)
                        .map(p -> p.get("configure.url"))
                        .orElse(""));
    }

    private static Optional<Declaration> module(DescriptorElement element) throws PluginRefusedException {
        return switch (element.name()) {
                // told elsewhere, or only to Jira itself
            case "plugin-info", "resource", "rest-migration" -> Optional.empty();
            case "ao" -> Optional.of(tables(element));
            case "rest" -> Optional.of(rest(element));
            case "web-item" -> Optional.of(webItem(element));
            case "web-section" -> Optional.of(webSection(element));
            case "web-panel" -> Optional.of(webPanel(element));
            case "web-resource" -> Optional.of(webResource(element));
            case "servlet" -> Optional.of(servlet(element));
            case "customfield-type" -> Optional.of(fieldType(element));
            case "dashboard-item" -> Optional.of(dashboardItem(element));
            case "jql-function" -> Optional.of(function(element));
            case "workflow-condition" -> Optional.of(workflowModule(element, Kind.CONDITION));
            case "workflow-validator" -> Optional.of(workflowModule(element, Kind.VALIDATOR));
            case "workflow-function" -> Optional.of(workflowModule(element, Kind.FUNCTION));
            default -> throw new PluginRefusedException("unknown element <" + element.name() + ">");
        };
    }

    private static Tables tables(DescriptorElement ao) throws PluginRefusedException {
        allow(ao, "entity", "upgradeTask");
        return new Tables(ao.required("key"), ao.texts("entity"), ao.texts("upgradeTask"));
    }

    private static Rest rest(DescriptorElement rest) throws PluginRefusedException {
        allow(rest, "package");
        return new Rest(rest.required("key"), rest.required("path"), rest.required("version"), rest.texts("package"));
    }

    private static WebItem webItem(DescriptorElement item) throws PluginRefusedException {
        allow(item, "link");
        String link = item.child("link").map(DescriptorElement::text).orElse("");
        String icon = parameters(item).getOrDefault("iconClass", "");
        return new WebItem(item.required("key"), item.required("section"), item.weight(), label(item), link, icon);
    }

    private static WebSection webSection(DescriptorElement section) throws PluginRefusedException {
        allow(section);
        return new WebSection(section.required("key"), section.required("location"), section.weight(), label(section));
    }

    private static WebPanel webPanel(DescriptorElement panel) throws PluginRefusedException {
        allow(panel, "context-provider", "condition", "resource");
        String template = Optional.ofNullable(templates(panel).get("view"))
                .orElseThrow(() -> new PluginRefusedException("<web-panel> has no Velocity resource named view"));
        return new WebPanel(
                panel.required("key"),
                panel.required("location"),
                panel.weight(),
                label(panel),
                new PanelClasses(classUse(panel, "condition"), classUse(panel, "context-provider")),
                template);
    }

    private static Optional<ClassUse> classUse(DescriptorElement module, String name) throws PluginRefusedException {
        Optional<ClassUse> use = Optional.empty();
        for (DescriptorElement element : module.children(name)) {
            use = Optional.of(new ClassUse(element.required("class"), parameters(element)));
        }
        return use;
    }

    private static WebResource webResource(DescriptorElement resource) throws PluginRefusedException {
        allow(resource, "resource", "context", "dependency", "transformation");
        Set<String> translated = new HashSet<>();
        for (DescriptorElement transformation : resource.children("transformation")) {
            for (DescriptorElement transformer : transformation.children("transformer")) {
                if (!transformer.required("key").equals("jsI18n")) {
                    throw new PluginRefusedException("unknown transformer " + transformer.required("key"));
                }
                translated.add("." + transformation.required("extension"));
            }
        }
        return new WebResource(
                resource.required("key"),
                resource.texts("context"),
                resource.texts("dependency"),
                resources(resource, "download"),
                translated);
    }

    private static ServletModule servlet(DescriptorElement servlet) throws PluginRefusedException {
        allow(servlet, "url-pattern");
        return new ServletModule(servlet.required("key"), servlet.required("class"), servlet.texts("url-pattern"));
    }

    private static FieldType fieldType(DescriptorElement type) throws PluginRefusedException {
        allow(type, "resource", "valid-searcher");
        return new FieldType(type.required("key"), type.required("class"), label(type), templates(type));
    }

    private static Function function(DescriptorElement function) throws PluginRefusedException {
        allow(function, "fname", "list");
        String name = function.child("fname")
                .map(DescriptorElement::text)
                .orElseThrow(() -> new PluginRefusedException("<jql-function> has no <fname>"));
        boolean list = function.child("list")
                .map(DescriptorElement::text)
                .map(Boolean::valueOf)
                .orElse(false);
        return new Function(function.required("key"), function.required("class"), name, list);
    }

    /** Its title stands in its definition, unlike the labels of others. */
    private static DashboardItem dashboardItem(DescriptorElement item) throws PluginRefusedException {
        allow(item, "definition", "amd-module");
        DescriptorElement title = item.child("definition")
                .flatMap(definition -> definition.child("title"))
                .orElseThrow(() -> new PluginRefusedException("<dashboard-item> has no <title> in its <definition>"));
        String amdModule = item.child("amd-module")
                .map(DescriptorElement::text)
                .orElseThrow(() -> new PluginRefusedException("<dashboard-item> has no <amd-module>"));
        Label label = new Label(title.optional("key").orElse(""), title.text());
        boolean configurable =
                item.optional("configurable").map(Boolean::valueOf).orElse(false);
        return new DashboardItem(item.required("key"), label, amdModule, configurable);
    }

    private static WorkflowModule workflowModule(DescriptorElement module, Kind kind) throws PluginRefusedException {
        allow(module, "resource", kind.implementation(), "orderable", "unique", "deletable");
        String implementation = module.child(kind.implementation())
                .map(DescriptorElement::text)
                .orElseThrow(() ->
                        new PluginRefusedException("<" + kind.element() + "> has no <" + kind.implementation() + ">"));
        return new WorkflowModule(
                module.required("key"),
                kind,
                module.required("class"),
                implementation,
                label(module),
                templates(module));
    }

    private static void allow(DescriptorElement element, String... names) throws PluginRefusedException {
        Set<String> all = new HashSet<>(SAID_OF_ALL);
        all.addAll(List.of(names));
        element.allowOnly(all);
    }

    private static Label label(DescriptorElement element) {
        Optional<DescriptorElement> label = element.child("label");
        String key = label.flatMap(l -> l.optional("key"))
                .or(() -> element.optional("i18n-name-key"))
                .orElse("");
        String text = label.map(DescriptorElement::text)
                .filter(Predicate.not(String::isEmpty))
                .or(() -> element.optional("name"))
                .orElse("");
        return new Label(key, text);
    }

    /** {@code <param name="a" value="b"/>} and {@code <param name="a">b</param>} alike. */
    private static Map<String, String> parameters(DescriptorElement element) {
        return element.children("param").stream()
                .collect(Collectors.toMap(
                        param -> param.optional("name").orElse(""),
                        param -> param.optional("value").orElse(param.text()),
                        (first, second) -> second));
    }

    private static List<DownloadFile> resources(DescriptorElement element, String type) throws PluginRefusedException {
        List<DownloadFile> files = new ArrayList<>();
        for (DescriptorElement resource : element.children("resource")) {
            if (resource.required("type").equals(type)) {
                files.add(new DownloadFile(resource.required("name"), resource.required("location")));
            }
        }
        return files;
    }

    private static Map<String, String> templates(DescriptorElement element) throws PluginRefusedException {
        return resources(element, "velocity").stream()
                .collect(Collectors.toMap(DownloadFile::name, DownloadFile::location));
    }
}
