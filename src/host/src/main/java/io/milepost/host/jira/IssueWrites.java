package io.milepost.host.jira;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that people do to issues: permission, validation, one transaction, history, index, then events on the
 * calling thread. Fields are strings by Jira's field id, as forms and REST send them: {@code project} (key),
 * {@code issuetype} (id), {@code summary}, {@code description}, {@code assignee} and {@code reporter} (names),
 * {@code duedate} (2026-11-21), {@code timeoriginalestimate} (seconds), {@code security} (level id), {@code parent}
 * (key), {@code customfield_N}; an empty string clears. Refusals, in this order: {@link UnknownIssueException},
 * {@link NotAllowedException}, {@link InvalidInputException}.
 */
public final class IssueWrites {
    private static final String LINKS = "issuelinks";

    private final Gate gate;
    private final Workflow workflow;
    private final Links links;
    private final Edits edits;
    private final Moves moves;

    private IssueWrites(Gate gate, Workflow workflow, Links links, Edits edits, Moves moves) {
        this.gate = gate;
        this.workflow = workflow;
        this.links = links;
        this.edits = edits;
        this.moves = moves;
    }

    /** Wires the writes over what reads. */
    public static IssueWrites over(
            Catalogue catalogue,
            StoredIssues issues,
            Fields fields,
            Accounts accounts,
            Permissions permissions,
            Links links,
            WorkflowModules workflowModules,
            Operations operations) {
        StepRules rules = new StepRules(catalogue, workflowModules);
        Workflow workflow = new Workflow(catalogue, rules);
        Form form = new Form(
                new SystemFields(catalogue, accounts, permissions),
                fields,
                new Parents(catalogue, issues, permissions));
        Edits edits = new Edits(issues, form, workflow, links, operations);
        return new IssueWrites(
                new Gate(issues, new Projects(catalogue), permissions),
                workflow,
                links,
                edits,
                new Moves(issues, catalogue, workflow, links, operations, rules, edits));
    }

    /** Makes an issue in the status where its project's workflow starts. */
    public Issue create(ApplicationUser who, Map<String, String> fields) {
        return current(edits.create(who, gate.projectForNew(who, fields.get(Form.PROJECT)), fields));
    }

    /** Refuses what creating it would refuse, and makes nothing. */
    public void checkNew(ApplicationUser who, Map<String, String> fields) {
        edits.checkNew(who, gate.projectForNew(who, fields.get(Form.PROJECT)), fields);
    }

    /** Sets the fields that are named and leaves the others. */
    public Issue edit(ApplicationUser who, String key, Map<String, String> fields) {
        Issue issue = gate.allowed(who, key, ProjectPermissions.EDIT_ISSUES);
        edits.edit(who, issue, fields);
        return current(issue.getId());
    }

    /** Refuses what editing it would refuse, and changes nothing; answers with the issue as it would be. */
    public Issue checkEdit(ApplicationUser who, String key, Map<String, String> fields) {
        return edits.checkEdit(who, gate.allowed(who, key, ProjectPermissions.EDIT_ISSUES), fields);
    }

    /** The steps that the person may take from the issue's status. */
    public List<Transition> transitions(ApplicationUser who, String key) {
        Issue issue = gate.seen(who, key);
        return gate.may(who, ProjectPermissions.TRANSITION_ISSUES, issue) ? workflow.from(who, issue) : List.of();
    }

    /** Takes a step without a screen: a step into a done status sets the step's resolution. */
    public Issue transition(ApplicationUser who, String key, long transitionId) {
        return transition(who, key, transitionId, Map.of());
    }

    /** Takes a step and sets fields on the way, as a transition's screen does: {@code resolution} (id), and what stands on it. */
    public Issue transition(ApplicationUser who, String key, long transitionId, Map<String, String> fields) {
        Issue issue = gate.allowed(who, key, ProjectPermissions.TRANSITION_ISSUES);
        moves.transition(who, issue, transitionId, new HashMap<>(fields));
        return current(issue.getId());
    }

    /** Links source to destination by a type's id; the outward word reads "source [outward] destination". */
    public void link(ApplicationUser who, String sourceKey, long linkTypeId, String destinationKey) {
        Issue source = gate.allowed(who, sourceKey, ProjectPermissions.LINK_ISSUES);
        Issue destination = gate.seen(who, destinationKey);
        if (links.isJirasOwn(linkTypeId)) {
            throw new InvalidInputException(Map.of(LINKS, "Links of type " + linkTypeId + " are made by Jira alone."));
        }
        try {
            links.createIssueLink(source.getId(), destination.getId(), linkTypeId, null, who);
        } catch (CreateException e) {
            throw new InvalidInputException(Map.of(LINKS, e.getMessage()));
        }
    }

    /** Removes a link that people made; a link with an unseen end does not exist. */
    public void unlink(ApplicationUser who, long linkId) {
        IssueLink link = links.find(linkId)
                .filter(found -> !found.isSystemLink())
                .filter(found ->
                        gate.sees(who, found.getSourceObject()) && gate.sees(who, found.getDestinationObject()))
                .orElseThrow(() -> new InvalidInputException(Map.of(LINKS, "There is no link " + linkId + ".")));
        gate.allowed(who, link.getSourceObject().getKey(), ProjectPermissions.LINK_ISSUES);
        links.removeIssueLink(link, who);
    }

    /** Deletes the issue after its sub-tasks. */
    public void delete(ApplicationUser who, String key) {
        moves.delete(who, gate.allowed(who, key, ProjectPermissions.DELETE_ISSUES));
    }

    /** Moves the issue with its sub-tasks to another project, where they get new keys; asks for Edit and for Create. */
    public Issue move(ApplicationUser who, String key, String projectKey) {
        Issue issue = gate.allowed(who, key, ProjectPermissions.EDIT_ISSUES);
        moves.move(who, issue, gate.projectForNew(who, projectKey));
        return current(issue.getId());
    }

    private Issue current(long id) {
        return gate.issues().getIssueObject(id);
    }
}
