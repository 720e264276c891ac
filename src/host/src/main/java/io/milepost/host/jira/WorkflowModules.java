package io.milepost.host.jira;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The validators, conditions and post functions of enabled plugins by complete key {@code PLUGIN:MODULE}. */
public final class WorkflowModules {
    private final Map<String, Module> byKey = new ConcurrentHashMap<>();

    /** What a module does to a step. */
    public enum Kind {
        CONDITION("workflow-condition", "condition-class"),
        VALIDATOR("workflow-validator", "validator-class"),
        FUNCTION("workflow-function", "function-class");

        private final String element;
        private final String implementation;

        Kind(String element, String implementation) {
            this.element = element;
            this.implementation = implementation;
        }

        /** The module's element in atlassian-plugin.xml. */
        public String element() {
            return element;
        }

        /** The element in it that names the class that does it. */
        public String implementation() {
            return implementation;
        }

        /** The arguments as Jira hands them to the module's factory. */
        public AbstractDescriptor descriptor(Map<String, String> arguments) {
            return switch (this) {
                case CONDITION -> {
                    ConditionDescriptor descriptor = new ConditionDescriptor();
                    descriptor.getArgs().putAll(arguments);
                    yield descriptor;
                }
                case VALIDATOR -> {
                    ValidatorDescriptor descriptor = new ValidatorDescriptor();
                    descriptor.getArgs().putAll(arguments);
                    yield descriptor;
                }
                case FUNCTION -> {
                    FunctionDescriptor descriptor = new FunctionDescriptor();
                    descriptor.getArgs().putAll(arguments);
                    yield descriptor;
                }
            };
        }
    }

    /**
     * A module that can be added to steps.
     *
     * @param implementation a Condition, Validator or FunctionProvider
     */
    public record Module(String key, Kind kind, String name, WorkflowPluginFactory factory, Object implementation) {}

    public void register(Module module) {
        byKey.put(module.key(), module);
    }

    public void unregister(String key) {
        byKey.remove(key);
    }

    public Optional<Module> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** By kind and name. */
    public List<Module> all() {
        return byKey.values().stream()
                .sorted(Comparator.comparing(Module::kind).thenComparing(Module::name))
                .toList();
    }
}
