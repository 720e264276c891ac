package io.milepost.host.jira;

import com.atlassian.jira.issue.status.Status;
import java.util.Set;

/**
 * A step of the workflow that an issue can take now.
 *
 * @param fields the custom fields on its screen
 */
public record Transition(long id, String name, Status to, Set<String> fields) {}
