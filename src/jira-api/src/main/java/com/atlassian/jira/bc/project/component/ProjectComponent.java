package com.atlassian.jira.bc.project.component;

/** A part of a project, such as a product, to which issues belong. */
public interface ProjectComponent {
    Long getId();

    String getName();
}
