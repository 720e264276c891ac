package io.milepost.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.jira.Snapshot.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which steps lead from a status: those of the project, or the default ones where it has none. */
final class Workflow {
    private final Catalogue catalogue;
    private final StepRules rules;

    Workflow(Catalogue catalogue, StepRules rules) {
        this.catalogue = catalogue;
        this.rules = rules;
    }

    List<Transition> from(ApplicationUser who, Issue issue) {
        return stepsFrom(issue)
                .filter(step -> rules.offer(who, issue, step))
                .map(step -> new Transition(step.id(), step.name(), status(step.toStatus()), rules.fields(step)))
                .toList();
    }

    Optional<Step> step(ApplicationUser who, Issue issue, long id) {
        return stepsFrom(issue)
                .filter(step -> step.id() == id && rules.offer(who, issue, step))
                .findFirst();
    }

    private Stream<Step> stepsFrom(Issue issue) {
        long now = Long.parseLong(issue.getStatusId());
        return steps(issue.getProjectId()).stream()
                .filter(step -> step.fromStatus() == null ? step.toStatus() != now : step.fromStatus() == now);
    }

    /** The status of new issues: the first by category, as an administrator would draw it. */
    long firstStatus(long projectId) {
        return statuses(projectId).stream()
                .min(Comparator.comparing(
                        id -> Category.of(status(id).getStatusCategory().getKey())))
                .orElseThrow(() -> new IllegalStateException("no workflow for project " + projectId));
    }

    boolean knows(long projectId, long statusId) {
        return statuses(projectId).contains(statusId);
    }

    private Set<Long> statuses(long projectId) {
        return steps(projectId).stream().map(Step::toStatus).collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private List<Step> steps(long projectId) {
        List<Step> all = catalogue.now().words().steps();
        List<Step> own = all.stream()
                .filter(step -> step.projectId() != null && step.projectId() == projectId)
                .toList();
        return own.isEmpty()
                ? all.stream().filter(step -> step.projectId() == null).toList()
                : own;
    }

    private Status status(long id) {
        return catalogue.now().words().statuses().get(id);
    }
}
