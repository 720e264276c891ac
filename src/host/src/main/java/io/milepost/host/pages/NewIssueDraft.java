package io.milepost.host.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;

/** An issue that is being made: it has a project and a type and nothing else, not even an id. */
final class NewIssueDraft {
    private NewIssueDraft() {}

    static Issue of(Project project, IssueType type) {
        Map<String, Object> known = Map.of(
                "getProjectObject", project,
                "getProjectId", project.getId(),
                "getIssueType", type,
                "getIssueTypeId", type.getId(),
                "getSubTaskObjects", List.of(),
                "isSubTask", type.isSubTask(),
                "toString", "new issue in " + project.getKey(),
                "hashCode", project.hashCode());
        return (Issue) Proxy.newProxyInstance(
                Issue.class.getClassLoader(),
                new Class<?>[] {Issue.class},
                (proxy, method, arguments) ->
                        method.getName().equals("equals") ? proxy == arguments[0] : known.get(method.getName()));
    }
}
