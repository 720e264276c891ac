package io.milepost.host.pages;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.BulkEditBean;
import io.milepost.host.JiraServices;
import io.milepost.host.jira.HostAuthenticationContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which custom fields can be changed on several issues at once; what a type has against it is its own to say. */
final class BulkFields {
    private final CustomFieldManager fields;
    private final CustomFieldViews views;
    private final HostAuthenticationContext authentication;

    BulkFields(JiraServices jira, CustomFieldViews views) {
        this.fields = jira.get(CustomFieldManager.class);
        this.views = views;
        this.authentication = jira.authentication();
    }

    /**
     * A field as the form offers it.
     *
     * @param refusal why it cannot be changed here, empty where it can
     * @param html its input, drawn as for the first of the issues
     */
    record Offer(String id, String name, String refusal, boolean chosen, FormField input) {}

    List<Offer> of(List<Issue> issues, ApplicationUser person, Set<String> chosen, Typed typed) {
        return fields.getCustomFieldObjects().stream()
                .sorted(Comparator.comparing(CustomField::getName))
                .map(field -> offer(field, issues, person, chosen, typed))
                .toList();
    }

    private Offer offer(
            CustomField field, List<Issue> issues, ApplicationUser person, Set<String> chosen, Typed typed) {
        String refusal = refusal(field, issues);
        FormField input = refusal.isEmpty() ? views.input(field, issues.get(0), person, typed) : null;
        return new Offer(field.getId(), field.getName(), refusal, chosen.contains(field.getId()), input);
    }

    private String refusal(CustomField field, List<Issue> issues) {
        boolean everywhere = issues.stream()
                .allMatch(issue -> field.isInScope(issue.getProjectObject(), List.of(issue.getIssueTypeId())));
        if (!everywhere) {
            return "Not all of the issues have this field.";
        }
        String key = field.getCustomFieldType().availableForBulkEdit(new ChosenIssues(issues));
        return key == null ? "" : authentication.getI18nHelper().getText(key);
    }

    /** What a field's type is told of the issues. */
    private record ChosenIssues(List<Issue> issues) implements BulkEditBean {
        @Override
        public Collection<Project> getProjectObjects() {
            return issues.stream().map(Issue::getProjectObject).collect(Collectors.toSet());
        }
    }
}
