package com.opensymphony.workflow.loader;

import java.io.Serializable;

/** A part of a workflow's description. */
public abstract class AbstractDescriptor implements Serializable {
    private static final long serialVersionUID = 1L;

    private int id;

    public void setId(int id) {
        this.id = id;
    }

    public int getId() {
        return id;
    }
}
