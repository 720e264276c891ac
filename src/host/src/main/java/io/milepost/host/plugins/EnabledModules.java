package io.milepost.host.plugins;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import io.milepost.host.jira.WorkflowModules;
import io.milepost.host.web.WebServer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The modules of the plugins that run now, as pages ask for them. */
final class EnabledModules implements PluginModules {
    private final Surroundings host;
    private final Labels labels;
    private final List<EnabledPlugin> plugins = new CopyOnWriteArrayList<>();

    EnabledModules(Surroundings host) {
        this.host = host;
        labels = new Labels(host);
    }

    void add(EnabledPlugin plugin) {
        plugins.add(plugin);
    }

    void remove(EnabledPlugin plugin) {
        plugins.remove(plugin);
    }

    Optional<EnabledPlugin> find(String pluginKey) {
        return plugins.stream()
                .filter(plugin -> plugin.descriptor().key().equals(pluginKey))
                .findFirst();
    }

    @Override
    public List<WebLink> webItems(String section, Map<String, Object> context) {
        return modules(Declaration.WebItem.class)
                .filter(item -> item.module().section().equals(section))
                .map(item -> link(item, context))
                .sorted(Comparator.comparingInt(WebLink::weight))
                .toList();
    }

    private WebLink link(Found<Declaration.WebItem> found, Map<String, Object> context) {
        Declaration.WebItem item = found.module();
        String url = found.plugin().templates().fill(item.link(), withDefaults(context));
        return new WebLink(
                found.completeKey(),
                labels.of(item.label()),
                url.startsWith("/") ? WebServer.CONTEXT_PATH + url : url,
                item.weight(),
                item.iconClass());
    }

    @Override
    public List<WebPanel> webPanels(String location, Map<String, Object> context) {
        return modules(Declaration.WebPanel.class)
                .filter(panel -> panel.module().location().equals(location))
                .filter(panel -> panel.plugin().displays(panel.module().key(), context))
                .<WebPanel>map(Panel::new)
                .sorted(Comparator.comparingInt(WebPanel::weight))
                .toList();
    }

    @Override
    public List<AdminSection> adminSections(String menu, Map<String, Object> context) {
        return modules(Declaration.WebSection.class)
                .filter(section -> section.module().location().equals(menu))
                .map(section -> new AdminSection(
                        section.completeKey(),
                        labels.of(section.module().label()),
                        section.module().weight(),
                        webItems(menu + "/" + section.module().key(), context)))
                .sorted(Comparator.comparingInt(AdminSection::weight))
                .toList();
    }

    @Override
    public Optional<String> fieldHtml(String typeKey, FieldView view, Map<String, Object> context) {
        return modules(Declaration.FieldType.class)
                .filter(type -> type.completeKey().equals(typeKey))
                .filter(type -> type.module().templates().containsKey(view.resourceName()))
                .findFirst()
                .map(type -> type.plugin()
                        .templates()
                        .render(type.module().templates().get(view.resourceName()), fieldContext(typeKey, context)));
    }

    @Override
    public Optional<String> workflowHtml(WorkflowModules.Module module, String view, Map<String, String> arguments) {
        return modules(Declaration.WorkflowModule.class)
                .filter(found -> found.completeKey().equals(module.key()))
                .filter(found -> found.module().templates().containsKey(view))
                .findFirst()
                .map(found -> found.plugin()
                        .templates()
                        .render(
                                found.module().templates().get(view),
                                withDefaults(Map.copyOf(module.factory()
                                        .getVelocityParams(view, module.kind().descriptor(arguments))))));
    }

    private Map<String, Object> fieldContext(String typeKey, Map<String, Object> given) {
        Map<String, Object> context = withDefaults(given);
        host.fieldTypes().find(typeKey).ifPresent(type -> context.putAll(parametersOf(type, given)));
        return context;
    }

    private static Map<String, Object> parametersOf(CustomFieldType<?, ?> type, Map<String, Object> given) {
        return type.getVelocityParameters(
                (Issue) given.get("issue"), (CustomField) given.get("customField"), (FieldLayoutItem)
                        given.get("fieldLayoutItem"));
    }

    /** What Jira adds to every template's context. */
    private Map<String, Object> withDefaults(Map<String, Object> given) {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", host.authentication().getI18nHelper());
        context.put("baseurl", WebServer.CONTEXT_PATH);
        context.putAll(given);
        return context;
    }

    @Override
    public List<Gadget> gadgets() {
        return modules(Declaration.DashboardItem.class)
                .map(found -> new Gadget(
                        found.completeKey(),
                        labels.of(found.module().label()),
                        found.module().amdModule(),
                        found.module().configurable()))
                .toList();
    }

    @Override
    public PageResources webResources(List<String> contexts) {
        return resources(found -> found.module().contexts().stream().anyMatch(contexts::contains));
    }

    @Override
    public PageResources webResourcesOf(List<String> completeKeys) {
        return resources(found -> completeKeys.contains(found.completeKey()));
    }

    private PageResources resources(Predicate<Found<Declaration.WebResource>> wanted) {
        Set<Found<Declaration.WebResource>> inOrder = new LinkedHashSet<>();
        modules(Declaration.WebResource.class).filter(wanted).forEach(found -> addWithDependencies(found, inOrder));
        List<String> urls = inOrder.stream().flatMap(this::urls).toList();
        return new PageResources(ending(urls, ".css"), ending(urls, ".js"));
    }

    /** Dependencies on resources of Jira itself have no plugin here: the pages load those always. */
    private void addWithDependencies(
            Found<Declaration.WebResource> found, Set<Found<Declaration.WebResource>> inOrder) {
        modules(Declaration.WebResource.class)
                .filter(other -> found.module().dependencies().contains(other.completeKey()))
                .filter(other -> !inOrder.contains(other) && !other.equals(found))
                .forEach(other -> addWithDependencies(other, inOrder));
        inOrder.add(found);
    }

    private Stream<String> urls(Found<Declaration.WebResource> found) {
        String base = WebServer.CONTEXT_PATH + "/s/" + found.plugin().stamp() + "/_/download/resources/"
                + found.completeKey() + "/";
        String language = "?locale=" + host.authentication().getLocale().toLanguageTag();
        return found.module().files().stream()
                .map(file -> base
                        + file.name()
                        + (DownloadServlet.isTranslated(found.module(), file.name()) ? language : ""));
    }

    private static List<String> ending(List<String> urls, String suffix) {
        return urls.stream()
                .filter(url -> url.replaceAll("\\?.*", "").endsWith(suffix))
                .toList();
    }

    private <T extends Declaration> Stream<Found<T>> modules(Class<T> kind) {
        return plugins.stream()
                .flatMap(plugin -> plugin.descriptor().modules(kind).map(module -> new Found<>(plugin, module)));
    }

    private record Found<T extends Declaration>(EnabledPlugin plugin, T module) {
        String completeKey() {
            return plugin.descriptor().completeKey(module);
        }
    }

    /** A panel that renders its template when asked. */
    private final class Panel implements WebPanel {
        private final Found<Declaration.WebPanel> found;

        Panel(Found<Declaration.WebPanel> found) {
            this.found = found;
        }

        @Override
        public String completeKey() {
            return found.completeKey();
        }

        @Override
        public String label() {
            return labels.of(found.module().label());
        }

        @Override
        public int weight() {
            return found.module().weight();
        }

        @Override
        public String html(Map<String, Object> context) {
            Map<String, Object> own = found.plugin().contextOf(found.module().key(), context);
            return found.plugin().templates().render(found.module().template(), withDefaults(own));
        }
    }
}
