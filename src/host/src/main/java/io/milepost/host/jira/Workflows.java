package io.milepost.host.jira;

import io.milepost.host.jira.Snapshot.Step;
import io.milepost.host.jira.Snapshot.StepRule;
import io.milepost.host.storage.Setup;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All steps with the plugins' modules at them, to read and to change. */
public final class Workflows {
    private final Catalogue catalogue;
    private final Setup setup;

    public Workflows(Catalogue catalogue, Setup setup) {
        this.catalogue = catalogue;
        this.setup = setup;
    }

    /** A step as administrators read it. */
    public record Shown(long id, String name, String project, String from, String to, List<StepRule> rules) {}

    public List<Shown> all() {
        Snapshot now = catalogue.now();
        return now.words().steps().stream().map(step -> shown(step, now)).toList();
    }

    private static Shown shown(Step step, Snapshot now) {
        return new Shown(
                step.id(),
                step.name(),
                step.projectId() == null
                        ? ""
                        : now.projects().get(step.projectId()).getKey(),
                step.fromStatus() == null ? "" : status(step.fromStatus(), now),
                status(step.toStatus(), now),
                now.words().rules().getOrDefault(step.id(), List.of()));
    }

    private static String status(long id, Snapshot now) {
        return now.words().statuses().get(id).getName();
    }

    public Optional<StepRule> rule(long id) {
        return all().stream()
                .flatMap(step -> step.rules().stream())
                .filter(rule -> rule.id() == id)
                .findFirst();
    }

    public void add(long stepId, String moduleKey, Map<String, String> arguments) {
        setup.inOneTransaction(writer -> writer.stepRule(stepId, moduleKey, arguments));
    }

    public void change(long ruleId, Map<String, String> arguments) {
        setup.inOneTransaction(writer -> {
            writer.stepRuleArguments(ruleId, arguments);
            return ruleId;
        });
    }

    public void remove(long ruleId) {
        setup.inOneTransaction(writer -> {
            writer.removeStepRule(ruleId);
            return ruleId;
        });
    }
}
