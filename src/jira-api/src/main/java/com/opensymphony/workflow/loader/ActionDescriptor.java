package com.opensymphony.workflow.loader;

/** A step of a workflow. */
public class ActionDescriptor extends AbstractDescriptor {
    private static final long serialVersionUID = 1L;
}
