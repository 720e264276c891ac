package io.milepost.host.rest;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.JiraServices;
import io.milepost.host.reading.IssueGate;

/** Issues with what {@code expand} asks for beside their fields. */
final class Expansion {
    private final IssueJson issues;
    private final FieldCatalogue fields;
    private final ChangelogJson changelogs;

    Expansion(JiraServices jira, IssueGate gate) {
        this.issues = new IssueJson(jira, gate);
        this.fields = new FieldCatalogue(jira.get(CustomFieldManager.class));
        this.changelogs = new ChangelogJson(jira.get(ChangeHistoryManager.class), jira.accounts());
    }

    /** What a request wants of issues. */
    record Wish(FieldSelection fields, String expand) {
        boolean expands(String name) {
            return (expand + ",").contains(name + ",");
        }
    }

    FieldCatalogue fields() {
        return fields;
    }

    /** An issue of a list: names and schemas stand once beside the list. */
    Shapes.Issue inList(Issue issue, ApplicationUser person, Wish wish, JsonShapes shapes) {
        Shapes.Issue plain = issues.of(issue, person, wish.fields(), shapes);
        Shapes.Changelog changelog = wish.expands("changelog") ? changelogs.of(issue, shapes) : null;
        return new Shapes.Issue(
                plain.expand(), plain.id(), plain.self(), plain.key(), plain.fields(), null, null, changelog);
    }

    Shapes.Issue alone(Issue issue, ApplicationUser person, Wish wish, JsonShapes shapes) {
        Shapes.Issue listed = inList(issue, person, wish, shapes);
        return new Shapes.Issue(
                listed.expand(),
                listed.id(),
                listed.self(),
                listed.key(),
                listed.fields(),
                wish.expands("names") ? fields.names(wish.fields()) : null,
                wish.expands("schema") ? fields.schemas(wish.fields()) : null,
                listed.changelog());
    }
}
