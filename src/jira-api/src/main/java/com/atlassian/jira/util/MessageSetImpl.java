package com.atlassian.jira.util;

/** An empty set of messages to fill. */
public class MessageSetImpl extends AbstractMessageSet {}
