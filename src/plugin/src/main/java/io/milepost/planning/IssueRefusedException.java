package io.milepost.planning;

import java.util.List;
import java.util.Map;

/** Jira does not make an issue; in its own words, in the person's language. */
public class IssueRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> byField;
    private final transient List<String> messages;

    /**
     * @param byField by Jira's field id
     * @param messages for the whole
     */
    public IssueRefusedException(Map<String, String> byField, List<String> messages) {
        super(messages + " " + byField);
        this.byField = Map.copyOf(byField);
        this.messages = List.copyOf(messages);
    }

    public Map<String, String> byField() {
        return byField;
    }

    public List<String> messages() {
        return messages;
    }
}
