package io.milepost.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
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

    IssueWrites() {}

    /** Makes an issue in the status where its project's workflow starts. */
    public Issue create(ApplicationUser who, Map<String, String> fields) {
        throw new UnsupportedOperationException();
    }

    /** Sets the fields that are named and leaves the others. */
    public Issue edit(ApplicationUser who, String key, Map<String, String> fields) {
        throw new UnsupportedOperationException();
    }

    /** The steps that the person may take from the issue's status. */
    public List<Transition> transitions(ApplicationUser who, String key) {
        throw new UnsupportedOperationException();
    }

    /** Takes a step without a screen: a step into a done status sets the resolution Done. */
    public Issue transition(ApplicationUser who, String key, long transitionId) {
        return transition(who, key, transitionId, Map.of());
    }

    /** Takes a step and sets fields on the way, as a transition's screen does: {@code resolution} (id). */
    public Issue transition(ApplicationUser who, String key, long transitionId, Map<String, String> fields) {
        throw new UnsupportedOperationException();
    }

    /** Links source to destination by a type's id; the outward word reads "source [outward] destination". */
    public void link(ApplicationUser who, String sourceKey, long linkTypeId, String destinationKey) {
        throw new UnsupportedOperationException();
    }

    public void unlink(ApplicationUser who, long linkId) {
        throw new UnsupportedOperationException();
    }

    /** Deletes the issue after its sub-tasks. */
    public void delete(ApplicationUser who, String key) {
        throw new UnsupportedOperationException();
    }

    /** Moves the issue with its sub-tasks to another project, where they get new keys. */
    public Issue move(ApplicationUser who, String key, String projectKey) {
        throw new UnsupportedOperationException();
    }
}
