package io.milepost.domain.plan;

import java.util.List;
import java.util.Set;

/**
 * A plan that administrators have made: what it is called, whose goals are in it, who may edit and see them, and
 * for what time and money. A project
 * that is in none has a plan of its own, which its administrators edit and which everybody sees who may browse it.
 */
public record Plan(String name, Scope scope, Access access, PlanFrame frame) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SEARCH = 4000;
    private static final int MOST_PARTS = 200;

    /** Whose goals are in a plan. */
    public sealed interface Scope permits Projects, Search {}

    /** All goals of these projects, which the plan's rules rule; at least one, each once. */
    public record Projects(List<Long> ids) implements Scope {
        public Projects {
            ids = ids.stream().distinct().toList();
            if (ids.isEmpty()) {
                throw new PlanRefusedException("scope-empty", "");
            }
            refuseMoreThanMost(ids.size());
        }
    }

    /** The goals that its reader finds by this search; each is ruled by the plan of its own project. */
    public record Search(String jql) implements Scope {
        public Search {
            jql = jql.strip();
            if (jql.isEmpty()) {
                throw new PlanRefusedException("scope-empty", "");
            }
            if (jql.length() > LONGEST_SEARCH) {
                throw new PlanRefusedException("scope-too-long", Integer.toString(jql.length()));
            }
        }
    }

    /**
     * @param editors who may edit the plan beside its projects' administrators
     * @param viewers who may see its numbers beside editors and administrators; nobody named means everybody who may browse
     */
    public record Access(Circle editors, Circle viewers) {
        public static final Access OPEN = new Access(Circle.NOBODY, Circle.NOBODY);
    }

    /** People by groups and by roles that they hold in the project that is asked for. */
    public record Circle(Set<String> groups, Set<Long> roleIds) {
        public static final Circle NOBODY = new Circle(Set.of(), Set.of());

        public Circle {
            groups = Set.copyOf(groups);
            roleIds = Set.copyOf(roleIds);
            refuseMoreThanMost(groups.size() + roleIds.size());
        }

        public boolean isEmpty() {
            return groups.isEmpty() && roleIds.isEmpty();
        }

        public boolean hasInProject(Membership person, long projectId) {
            return hasByGroup(person) || roleIds.stream().anyMatch(role -> person.holds(role, projectId));
        }

        boolean hasByGroup(Membership person) {
            return groups.stream().anyMatch(person::isIn);
        }
    }

    /** What somebody is in Jira. */
    public interface Membership {

        boolean isIn(String group);

        boolean holds(long roleId, long projectId);
    }

    /** Without an end in time or money. */
    public Plan(String name, Scope scope, Access access) {
        this(name, scope, access, PlanFrame.OPEN);
    }

    public Plan {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new PlanRefusedException("plan-name", name);
        }
        boolean byRole = !access.editors.roleIds.isEmpty() || !access.viewers.roleIds.isEmpty();
        if (scope instanceof Search && byRole) {
            throw new PlanRefusedException("roles-need-projects", name);
        }
    }

    private static void refuseMoreThanMost(int parts) {
        if (parts > MOST_PARTS) {
            throw new PlanRefusedException("scope-too-large", Integer.toString(parts));
        }
    }

    /** The projects that its rules rule; none where it is a search. */
    public List<Long> projectIds() {
        return scope instanceof Projects projects ? projects.ids : List.of();
    }

    public boolean rules(long projectId) {
        return projectIds().contains(projectId);
    }

    public boolean isForSome() {
        return !access.viewers.isEmpty();
    }

    public boolean isEditor(Membership person, long projectId) {
        return access.editors.hasInProject(person, projectId);
    }

    /** Whether somebody who is no administrator is among those who see the goals of one of its projects. */
    public boolean isFor(Membership person, long projectId) {
        return !isForSome() || access.viewers.hasInProject(person, projectId) || isEditor(person, projectId);
    }

    /** The same of a plan by a search, which has no project. */
    public boolean isFor(Membership person) {
        return !isForSome() || access.viewers.hasByGroup(person) || access.editors.hasByGroup(person);
    }
}
