package com.atlassian.plugin.web.baseconditions;

/** What every kind of condition is. */
public interface BaseCondition {}
