package com.atlassian.jira.event;

import java.util.Date;

/** An event of Jira with the time when it was made. */
public interface JiraEvent {
    Date getTime();
}
