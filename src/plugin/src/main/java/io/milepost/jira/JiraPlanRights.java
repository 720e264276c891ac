package io.milepost.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.milepost.domain.plan.Plan;
import io.milepost.domain.plan.Plan.Membership;
import io.milepost.domain.plan.Revision;
import io.milepost.lookup.PlanViewers;
import io.milepost.lookup.ProjectDetails;
import io.milepost.planning.AdministrationRights;
import io.milepost.planning.KeptPlans;
import io.milepost.planning.PlanEditors;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what plans say of groups and roles against what Jira says of people. Administrators see every plan. */
public final class JiraPlanRights implements PlanViewers, PlanEditors {

    private final KeptPlans plans;
    private final Memberships memberships;
    private final AdministrationRights administration;
    private final ProjectManager projects;

    public JiraPlanRights(
            KeptPlans plans, Memberships memberships, AdministrationRights administration, ProjectManager projects) {
        this.plans = plans;
        this.memberships = memberships;
        this.administration = administration;
        this.projects = projects;
    }

    @Override
    public List<ProjectDetails> closedTo(Optional<String> personKey) {
        List<Plan> forSome = all().stream()
                .filter(plan -> plan.isForSome() && !plan.projectIds().isEmpty())
                .toList();
        if (forSome.isEmpty() || administration.ofJira(personKey)) {
            return List.of();
        }
        Membership person = memberships.of(personKey);
        List<ProjectDetails> closed = new ArrayList<>();
        forSome.forEach(plan -> projectsOf(plan)
                .filter(project ->
                        !plan.isFor(person, project.getId()) && !administration.ofProject(personKey, project.getKey()))
                .map(project -> new ProjectDetails(project.getId(), project.getKey(), project.getName()))
                .forEach(closed::add));
        return closed;
    }

    @Override
    public boolean isFor(Optional<String> personKey, Plan plan) {
        return plan.isFor(memberships.of(personKey)) || administration.ofJira(personKey);
    }

    @Override
    public Editorship of(Optional<String> personKey) {
        Collection<Plan> all = all();
        Membership person = memberships.of(personKey);
        return new Editorship() {
            @Override
            public boolean edits(String projectKey) {
                return planOf(all, projectKey)
                        .filter(plan -> plan.isEditor(person, id(projectKey)))
                        .isPresent();
            }

            @Override
            public Set<String> ruledTogether(String projectKey) {
                return planOf(all, projectKey)
                        .map(plan -> projectsOf(plan).map(Project::getKey).collect(Collectors.toSet()))
                        .orElse(Set.of(projectKey));
            }
        };
    }

    private Collection<Plan> all() {
        return plans.current().values().stream().map(Revision::content).toList();
    }

    private Optional<Plan> planOf(Collection<Plan> all, String projectKey) {
        long id = id(projectKey);
        return all.stream().filter(plan -> plan.rules(id)).findFirst();
    }

    /** No project has the id below zero. */
    private long id(String projectKey) {
        Project project = projects.getProjectByCurrentKey(projectKey);
        return project == null ? -1 : project.getId();
    }

    /** Without those that have been deleted. */
    private Stream<Project> projectsOf(Plan plan) {
        return plan.projectIds().stream().map(projects::getProjectObj).filter(Objects::nonNull);
    }
}
