package com.opensymphony.module.propertyset;

/** Properties of a workflow. */
public interface PropertySet {}
