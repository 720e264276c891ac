package io.milepost.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import io.milepost.host.jira.Snapshot.Step;
import io.milepost.host.jira.Snapshot.StepRule;
import io.milepost.host.jira.WorkflowModules.Module;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/** Asks the plugins' modules of a step: conditions offer it, validators let it pass, post functions follow it. */
final class StepRules {
    private static final String FIELD = "customfield_\\d+";

    private final Catalogue catalogue;
    private final WorkflowModules modules;

    StepRules(Catalogue catalogue, WorkflowModules modules) {
        this.catalogue = catalogue;
        this.modules = modules;
    }

    /** The rules of a step whose plugin is there; a plugin that is gone asks for nothing. */
    private void each(Step step, Class<?> kind, Asking asking) {
        for (StepRule rule : of(step)) {
            modules.find(rule.moduleKey())
                    .map(Module::implementation)
                    .filter(kind::isInstance)
                    .ifPresent(found -> asking.ask(found, new HashMap<>(rule.arguments())));
        }
    }

    private List<StepRule> of(Step step) {
        return catalogue.now().words().rules().getOrDefault(step.id(), List.of());
    }

    boolean offer(ApplicationUser who, Issue issue, Step step) {
        AtomicBoolean offered = new AtomicBoolean(true);
        each(step, Condition.class, (found, arguments) -> {
            try {
                if (!((Condition) found).passesCondition(variables(who, issue), arguments, null)) {
                    offered.set(false);
                }
            } catch (WorkflowException e) {
                throw new IllegalStateException(e);
            }
        });
        return offered.get();
    }

    /** All that the validators have against the step; messages of the whole stand under the empty id. */
    void check(ApplicationUser who, Issue issue, Step step) {
        FormErrors errors = new FormErrors();
        each(step, Validator.class, (found, arguments) -> {
            try {
                ((Validator) found).validate(variables(who, issue), arguments, null);
            } catch (com.opensymphony.workflow.InvalidInputException refusal) {
                refusal.getErrors().forEach((field, message) -> errors.addError((String) field, (String) message));
                refusal.getGenericErrors().forEach(message -> errors.addErrorMessage((String) message));
            } catch (WorkflowException e) {
                throw new IllegalStateException(e);
            }
        });
        errors.refuseIfAny();
    }

    void run(ApplicationUser who, Issue issue, Step step) {
        each(step, FunctionProvider.class, (found, arguments) -> {
            try {
                ((FunctionProvider) found).execute(variables(who, issue), arguments, null);
            } catch (WorkflowException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The custom fields on the step's screen: those that its rules name. */
    Set<String> fields(Step step) {
        return of(step).stream()
                .flatMap(rule -> rule.arguments().values().stream())
                .filter(argument -> argument.matches(FIELD))
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> variables(ApplicationUser who, Issue issue) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("issue", issue);
        variables.put("context", new Caller(who == null ? null : who.getKey()));
        return variables;
    }

    private record Caller(String key) implements WorkflowContext {
        private static final long serialVersionUID = 1L;

        @Override
        public String getCaller() {
            return key;
        }

        @Override
        public void setRollbackOnly() {
            throw new UnsupportedOperationException("a step is undone by an exception");
        }
    }

    /** Asks one module with its arguments. */
    private interface Asking {
        void ask(Object module, Map<String, String> arguments);
    }
}
