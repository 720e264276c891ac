package com.atlassian.query.clause;

/** A part of a JQL query. */
public interface Clause {
    String getName();
}
