package com.atlassian.jira.event;

import java.util.Date;
import java.util.Map;

/** Holds an event's time and parameters. */
public class AbstractEvent implements JiraEvent {
    protected Date time = new Date();
    protected Map<String, Object> params;

    public AbstractEvent(Map<String, Object> params) {
        this.params = params;
    }

    @Override
    public Date getTime() {
        return time;
    }
}
