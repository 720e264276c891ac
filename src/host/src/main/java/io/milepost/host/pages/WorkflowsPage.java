package io.milepost.host.pages;

import io.milepost.host.jira.Snapshot.StepRule;
import io.milepost.host.jira.WorkflowModules;
import io.milepost.host.jira.WorkflowModules.Module;
import io.milepost.host.jira.Workflows;
import io.milepost.host.plugins.PluginModules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The steps of all workflows with the plugins' modules at them at {@code /secure/admin/workflows}: add, change, remove. As in
 * Jira, a module without a form of its own is added at once.
 */
final class WorkflowsPage implements Page {
    private static final String PATH = "/secure/admin/workflows";
    private static final Set<String> OWN = Set.of("atl_token", "action", "step", "rule", "module");

    private final Workflows workflows;
    private final WorkflowModules modules;
    private final PluginModules plugins;

    WorkflowsPage(Workflows workflows, WorkflowModules modules, PluginModules plugins) {
        this.workflows = workflows;
        this.modules = modules;
        this.plugins = plugins;
    }

    /** A module at a step, as it describes itself. */
    record Rule(long id, String module, String html, boolean editable) {}

    @Override
    public Answer show(Visit visit) {
        Optional<StepRule> rule = workflows.rule(visit.id("rule"));
        Optional<Module> module = modules.find(rule.map(StepRule::moduleKey).orElseGet(() -> visit.text("module")));
        if (module.isEmpty()) {
            return list();
        }
        String view = rule.isPresent() ? "edit-parameters" : "input-parameters";
        Map<String, Object> model = new TreeMap<>();
        model.put("name", module.get().name());
        model.put("module", module.get().key());
        model.put("step", visit.text("step"));
        model.put("rule", visit.text("rule"));
        model.put(
                "html",
                plugins.workflowHtml(
                                module.get(),
                                view,
                                rule.map(StepRule::arguments).orElse(Map.of()))
                        .orElse(""));
        return Answer.shown(module.get().name(), "pages/workflow-module.vm", model);
    }

    private Answer list() {
        List<Map<String, Object>> steps = workflows.all().stream()
                .map(step -> Map.<String, Object>of(
                        "step",
                        step,
                        "rules",
                        step.rules().stream().map(this::rule).toList()))
                .toList();
        return Answer.shown("Workflows", "pages/workflows.vm", Map.of("steps", steps, "modules", modules.all()));
    }

    private Rule rule(StepRule rule) {
        Optional<Module> module = modules.find(rule.moduleKey());
        return new Rule(
                rule.id(),
                module.map(Module::name).orElse(rule.moduleKey()),
                module.flatMap(found -> plugins.workflowHtml(found, "view", rule.arguments()))
                        .orElse("Its plugin is not there."),
                module.flatMap(found -> plugins.workflowHtml(found, "edit-parameters", rule.arguments()))
                        .isPresent());
    }

    @Override
    public Answer change(Visit visit) {
        Optional<StepRule> rule = workflows.rule(visit.id("rule"));
        if (visit.text("action").equals("remove")) {
            rule.ifPresent(found -> workflows.remove(found.id()));
            return new Answer.Moved(PATH);
        }
        Module module = modules.find(rule.map(StepRule::moduleKey).orElseGet(() -> visit.text("module")))
                .orElseThrow(() -> new IllegalArgumentException("no such module: " + visit.text("module")));
        boolean asked = visit.text("action").equals("save");
        if (!asked && plugins.workflowHtml(module, "input-parameters", Map.of()).isPresent()) {
            return new Answer.Moved(PATH + "?step=" + visit.id("step") + "&module=" + Visit.inQuery(module.key()));
        }
        save(visit, module, rule);
        return new Answer.Moved(PATH);
    }

    private void save(Visit visit, Module module, Optional<StepRule> rule) {
        Map<String, Object> form = new HashMap<>();
        visit.request().getParameterMap().forEach((name, values) -> {
            if (!OWN.contains(name)) {
                form.put(name, values);
            }
        });
        Map<String, String> arguments = new HashMap<>();
        module.factory().getDescriptorParams(form).forEach((name, value) -> arguments.put(name, String.valueOf(value)));
        rule.ifPresentOrElse(
                found -> workflows.change(found.id(), arguments),
                () -> workflows.add(visit.id("step"), module.key(), arguments));
    }
}
