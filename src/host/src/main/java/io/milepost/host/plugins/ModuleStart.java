package io.milepost.host.plugins;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import io.milepost.host.jira.WorkflowModules;
import io.milepost.host.web.RestResources;
import io.milepost.host.web.WebServer.Mounted;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import javax.servlet.http.HttpServlet;
import javax.ws.rs.Path;
import javax.ws.rs.ext.Provider;
import org.osgi.framework.Bundle;

/** Puts one module of a plugin where it is found: on the web server, into a registry, into the plugin itself. */
final class ModuleStart {
    private final Surroundings host;

    ModuleStart(Surroundings host) {
        this.host = host;
    }

    void start(Declaration module, EnabledPlugin plugin, Undo undo) {
        if (module instanceof Declaration.Rest rest) {
            startRest(rest, plugin, undo);
        } else if (module instanceof Declaration.ServletModule servlet) {
            startServlet(servlet, plugin, undo);
        } else if (module instanceof Declaration.FieldType type) {
            startFieldType(type, plugin, undo);
        } else if (module instanceof Declaration.Function function) {
            startFunction(function, plugin, undo);
        } else if (module instanceof Declaration.WorkflowModule workflowModule) {
            startWorkflowModule(workflowModule, plugin, undo);
        } else if (module instanceof Declaration.WebPanel panel) {
            panel.code().condition().ifPresent(condition -> startCondition(panel.key(), condition, plugin));
            panel.code().contextProvider().ifPresent(provider -> startContextProvider(panel.key(), provider, plugin));
        }
    }

    private void startRest(Declaration.Rest rest, EnabledPlugin plugin, Undo undo) {
        Collection<Class<?>> classes = rest.packages().stream()
                .flatMap(name -> classesOf(plugin.bundle(), name).stream())
                .filter(type -> type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))
                .toList();
        if (classes.isEmpty()) {
            throw new IllegalStateException("no JAX-RS resource in " + rest.packages());
        }
        RestResources resources = RestResources.of(classes, type -> plugin.create(type.getName(), Object.class));
        undo.later(host.web().mountRest("/rest" + rest.path() + "/" + rest.version(), resources)::close);
    }

    private static List<Class<?>> classesOf(Bundle bundle, String packageName) {
        Enumeration<URL> files = bundle.findEntries(packageName.replace('.', '/'), "*.class", true);
        return files == null
                ? List.of()
                : Collections.list(files).stream()
                        .<Class<?>>map(file -> EnabledPlugin.load(bundle, className(file)))
                        .toList();
    }

    private static String className(URL file) {
        String path = file.getPath().substring(1);
        return path.substring(0, path.length() - ".class".length()).replace('/', '.');
    }

    private void startServlet(Declaration.ServletModule module, EnabledPlugin plugin, Undo undo) {
        HttpServlet servlet = plugin.create(module.className(), HttpServlet.class);
        for (String pattern : module.urlPatterns()) {
            Mounted mounted = host.web().mountGuarded("/plugins/servlet" + pattern, servlet);
            undo.later(mounted::close);
        }
    }

    private void startFieldType(Declaration.FieldType module, EnabledPlugin plugin, Undo undo) {
        CustomFieldType<?, ?> type = plugin.create(module.className(), CustomFieldType.class);
        String key = plugin.descriptor().completeKey(module);
        String name = new Labels(host).of(module.label());
        type.init(new FieldTypeDescriptor(key, name));
        host.fieldTypes().register(key, type);
        undo.later(() -> host.fieldTypes().unregister(key));
    }

    private void startFunction(Declaration.Function module, EnabledPlugin plugin, Undo undo) {
        JqlFunction function = plugin.create(module.className(), JqlFunction.class);
        function.init(new FunctionDescriptor(
                module.functionName(), module.list(), host.authentication().getI18nHelper()));
        host.functions().register(module.functionName(), function);
        undo.later(() -> host.functions().unregister(module.functionName()));
    }

    private static void startCondition(String moduleKey, Declaration.ClassUse use, EnabledPlugin plugin) {
        Condition condition = plugin.create(use.className(), Condition.class);
        condition.init(use.parameters());
        plugin.provideCondition(moduleKey, condition);
    }

    private void startWorkflowModule(Declaration.WorkflowModule module, EnabledPlugin plugin, Undo undo) {
        String key = plugin.descriptor().completeKey(module);
        host.workflowModules()
                .register(new WorkflowModules.Module(
                        key,
                        module.kind(),
                        new Labels(host).of(module.label()),
                        plugin.create(module.className(), WorkflowPluginFactory.class),
                        plugin.create(module.implementation(), Object.class)));
        undo.later(() -> host.workflowModules().unregister(key));
    }

    private static void startContextProvider(String moduleKey, Declaration.ClassUse use, EnabledPlugin plugin) {
        ContextProvider provider = plugin.create(use.className(), ContextProvider.class);
        provider.init(use.parameters());
        plugin.provideContext(moduleKey, provider);
    }

    private record FieldTypeDescriptor(String getCompleteKey, String getName)
            implements CustomFieldTypeModuleDescriptor {}

    private record FunctionDescriptor(String getFunctionName, boolean isList, I18nHelper getI18nBean)
            implements JqlFunctionModuleDescriptor {}
}
