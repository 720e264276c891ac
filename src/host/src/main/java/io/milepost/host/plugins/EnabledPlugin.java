package io.milepost.host.plugins;

import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import io.milepost.host.osgi.PluginFramework;
import io.milepost.host.osgi.SpringContext;
import io.milepost.host.view.Templates;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;

/** A plugin that runs: its bundle, its Spring context, its templates and the objects of its modules. */
final class EnabledPlugin {
    private final Descriptor descriptor;
    private final Bundle bundle;
    private final SpringContext spring;
    private final Templates templates;
    private final Map<String, ContextProvider> contextProviders = new ConcurrentHashMap<>();
    private final Map<String, Condition> conditions = new ConcurrentHashMap<>();

    EnabledPlugin(Descriptor descriptor, Bundle bundle, SpringContext spring) {
        this.descriptor = descriptor;
        this.bundle = bundle;
        this.spring = spring;
        templates = new Templates(PluginFramework.classesOf(bundle));
    }

    Descriptor descriptor() {
        return descriptor;
    }

    Bundle bundle() {
        return bundle;
    }

    Templates templates() {
        return templates;
    }

    /** A new object of one of the plugin's classes. */
    <T> T create(String className, Class<T> type) {
        return type.cast(spring.create(load(bundle, className)));
    }

    /** The class that the bundle knows by this name; the message of a failure names it. */
    static Class<?> load(Bundle bundle, String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalStateException("class " + className + " does not load: " + e.getMessage(), e);
        }
    }

    void provideContext(String moduleKey, ContextProvider provider) {
        contextProviders.put(moduleKey, provider);
    }

    void provideCondition(String moduleKey, Condition condition) {
        conditions.put(moduleKey, condition);
    }

    boolean displays(String moduleKey, Map<String, Object> context) {
        Condition condition = conditions.get(moduleKey);
        return condition == null || condition.shouldDisplay(context);
    }

    /** What a panel's template sees: all that its page gave, changed by the panel's own provider. */
    Map<String, Object> contextOf(String moduleKey, Map<String, Object> given) {
        ContextProvider provider = contextProviders.get(moduleKey);
        return provider == null ? given : provider.getContextMap(given);
    }

    /** Changes with every new jar, so that browsers fetch its files anew. */
    String stamp() {
        return Long.toHexString(bundle.getLastModified());
    }
}
