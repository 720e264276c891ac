package com.opensymphony.workflow;

import java.io.Serializable;

/** Who takes a step of a workflow. */
public interface WorkflowContext extends Serializable {
    String getCaller();

    void setRollbackOnly();
}
