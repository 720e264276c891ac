package io.milepost.host.pages;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import io.milepost.host.jira.IssueWrites;
import io.milepost.host.jira.Transition;
import io.milepost.host.pages.FormField.Option;
import io.milepost.host.reading.IssueGate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a step of the workflow; GET is the step's screen, where the resolution can be chosen. */
final class TransitionPage implements Page {
    private final IssueGate gate;
    private final IssueWrites writes;
    private final ConstantsManager constants;

    TransitionPage(IssueGate gate, IssueWrites writes, ConstantsManager constants) {
        this.gate = gate;
        this.writes = writes;
        this.constants = constants;
    }

    @Override
    public Answer show(Visit visit) {
        Issue issue = gate.issue(visit.person(), visit.text("key"));
        Optional<Transition> transition = writes.transitions(visit.person(), issue.getKey()).stream()
                .filter(one -> one.id() == visit.id("transition"))
                .findFirst();
        return transition
                .map(one -> screen(issue, one))
                .orElseGet(() -> new Answer.Refused(400, issue.getKey() + " cannot take this step now."));
    }

    private Answer screen(Issue issue, Transition transition) {
        List<Option> resolutions = constants.getResolutions().stream()
                .map((IssueConstant one) -> new Option(one.getId(), one.getName(), false))
                .toList();
        return Answer.shown(
                transition.name() + ": " + issue.getKey(),
                "pages/transition.vm",
                Map.of(
                        "key",
                        issue.getKey(),
                        "summary",
                        issue.getSummary(),
                        "transition",
                        transition,
                        "resolutions",
                        resolutions));
    }

    @Override
    public Answer change(Visit visit) {
        Map<String, String> fields = visit.given("resolution")
                .map(resolution -> Map.of("resolution", resolution))
                .orElse(Map.of());
        Issue issue = writes.transition(visit.person(), visit.text("key"), visit.id("transition"), fields);
        return new Answer.Moved("/browse/" + issue.getKey());
    }
}
