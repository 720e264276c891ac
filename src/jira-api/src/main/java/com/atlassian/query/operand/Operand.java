package com.atlassian.query.operand;

/** The right side of a JQL clause. */
public interface Operand {
    String getName();

    String getDisplayString();
}
