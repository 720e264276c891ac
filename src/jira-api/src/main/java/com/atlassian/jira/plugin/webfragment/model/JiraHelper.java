package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import javax.servlet.http.HttpServletRequest;

/** What a web fragment is shown for. */
public class JiraHelper {

    private final HttpServletRequest request;
    private final Project project;

    public JiraHelper(HttpServletRequest request, Project project) {
        this.request = request;
        this.project = project;
    }

    public HttpServletRequest getRequest() {
        return request;
    }

    /** The project that the page shows, null where it shows none. */
    public Project getProject() {
        return project;
    }
}
