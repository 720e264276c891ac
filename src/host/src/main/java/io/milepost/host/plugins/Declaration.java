package io.milepost.host.plugins;

import io.milepost.host.jira.WorkflowModules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A module as the descriptor declares it. */
sealed interface Declaration {
    String key();

    /** The plugin's classes that the module names; each must load, or the plugin cannot run. */
    default Stream<String> classes() {
        return Stream.empty();
    }

    /** Tables: Active Objects entities and upgrade tasks. */
    record Tables(String key, List<String> entities, List<String> upgradeTasks) implements Declaration {
        @Override
        public Stream<String> classes() {
            return Stream.concat(entities.stream(), upgradeTasks.stream());
        }
    }

    /** JAX-RS resources of some packages below {@code /rest/PATH/VERSION}. */
    record Rest(String key, String path, String version, List<String> packages) implements Declaration {}

    /** A link in a menu. */
    record WebItem(String key, String section, int weight, Label label, String link, String iconClass)
            implements Declaration {}

    /** A heading of a menu. */
    record WebSection(String key, String location, int weight, Label label) implements Declaration {}

    /** A piece of a page. */
    record WebPanel(String key, String location, int weight, Label label, PanelClasses code, String template)
            implements Declaration {
        @Override
        public Stream<String> classes() {
            return Stream.of(code.condition, code.contextProvider)
                    .flatMap(Optional::stream)
                    .map(ClassUse::className);
        }
    }

    /** What decides whether a panel is on a page, and what gives its template values. */
    record PanelClasses(Optional<ClassUse> condition, Optional<ClassUse> contextProvider) {}

    /** Styles and scripts. */
    record WebResource(
            String key,
            List<String> contexts,
            List<String> dependencies,
            List<DownloadFile> files,
            Set<String> translatedExtensions)
            implements Declaration {}

    /** A servlet below {@code /plugins/servlet}. */
    record ServletModule(String key, String className, List<String> urlPatterns) implements Declaration {
        @Override
        public Stream<String> classes() {
            return Stream.of(className);
        }
    }

    /** A custom field type; templates by view name. */
    record FieldType(String key, String className, Label label, Map<String, String> templates) implements Declaration {
        @Override
        public Stream<String> classes() {
            return Stream.of(className);
        }
    }

    /** A JQL function. */
    record Function(String key, String className, String functionName, boolean list) implements Declaration {
        @Override
        public Stream<String> classes() {
            return Stream.of(className);
        }
    }

    /** A gadget of dashboards that a script of the page draws. */
    record DashboardItem(String key, Label label, String amdModule, boolean configurable) implements Declaration {}

    /**
     * A module that administrators add to steps of workflows; templates by view name.
     *
     * @param className its factory
     * @param implementation what checks or does it
     */
    record WorkflowModule(
            String key,
            WorkflowModules.Kind kind,
            String className,
            String implementation,
            Label label,
            Map<String, String> templates)
            implements Declaration {
        @Override
        public Stream<String> classes() {
            return Stream.of(className, implementation);
        }
    }

    /** A text by key, or as it stands where there is no key. */
    record Label(String i18nKey, String text) {}

    /** A class with the parameters that it is initialised with. */
    record ClassUse(String className, Map<String, String> parameters) {}
}
