package io.milepost.host.pages;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import io.milepost.host.jira.InvalidInputException;
import io.milepost.host.jira.IssueWrites;
import io.milepost.host.jira.Transition;
import io.milepost.host.pages.FormField.Option;
import io.milepost.host.reading.IssueGate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a step of the workflow; GET is the step's screen, where the resolution can be chosen. */
final class TransitionPage implements Page {
    private final IssueGate gate;
    private final IssueWrites writes;
    private final ConstantsManager constants;
    private final IssueForm form;

    TransitionPage(IssueGate gate, IssueWrites writes, ConstantsManager constants, IssueForm form) {
        this.gate = gate;
        this.writes = writes;
        this.constants = constants;
        this.form = form;
    }

    @Override
    public Answer show(Visit visit) {
        Issue issue = gate.issue(visit.person(), visit.text("key"));
        return screen(visit, issue, Typed.first(form.values(issue)));
    }

    private Answer screen(Visit visit, Issue issue, Typed typed) {
        Optional<Transition> transition = writes.transitions(visit.person(), issue.getKey()).stream()
                .filter(one -> one.id() == visit.id("transition"))
                .findFirst();
        return transition
                .map(one -> screen(visit, issue, one, typed))
                .orElseGet(() -> new Answer.Refused(400, issue.getKey() + " cannot take this step now."));
    }

    private Answer screen(Visit visit, Issue issue, Transition transition, Typed typed) {
        List<Option> resolutions = constants.getResolutions().stream()
                .map((IssueConstant one) -> new Option(one.getId(), one.getName(), false))
                .toList();
        List<FormField> fields = form.fields(visit.person(), issue, issue.getIssueType(), typed).stream()
                .filter(field -> transition.fields().contains(field.id()))
                .toList();
        return Answer.shown(
                        transition.name() + ": " + issue.getKey(),
                        "pages/transition.vm",
                        Map.of(
                                "key", issue.getKey(),
                                "summary", issue.getSummary(),
                                "transition", transition,
                                "done",
                                        transition
                                                .to()
                                                .getStatusCategory()
                                                .getKey()
                                                .equals("done"),
                                "resolutions", resolutions,
                                "fields", fields,
                                "errors", typed.errors().values()))
                .withStatus(typed.errors().isEmpty() ? 200 : 400);
    }

    @Override
    public Answer change(Visit visit) {
        Map<String, String> fields = new HashMap<>(visit.parameters());
        fields.keySet().removeIf(name -> !name.equals("resolution") && !name.startsWith("customfield_"));
        fields.values().removeIf(String::isBlank);
        Issue issue = gate.issue(visit.person(), visit.text("key"));
        try {
            writes.transition(visit.person(), issue.getKey(), visit.id("transition"), fields);
            return new Answer.Moved("/browse/" + issue.getKey());
        } catch (InvalidInputException invalid) {
            return screen(visit, issue, new Typed(visit.parameters(), invalid.errors()));
        }
    }
}
