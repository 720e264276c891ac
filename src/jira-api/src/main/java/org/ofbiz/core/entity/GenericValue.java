package org.ofbiz.core.entity;

/** A row of Jira's own storage; named only in signatures. */
public class GenericValue {}
