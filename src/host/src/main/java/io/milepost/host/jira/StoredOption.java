package io.milepost.host.jira;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import java.util.AbstractList;
import java.util.List;

/** A choice of a select field. */
public record StoredOption(long id, long fieldId, String optionName) implements Option {

    @Override
    public Long getOptionId() {
        return id;
    }

    @Override
    public String getValue() {
        return optionName;
    }

    /** The host has no page on which a choice is disabled. */
    @Override
    public Boolean getDisabled() {
        return false;
    }

    /** All choices of one field, in the order in which they are offered. */
    static final class All extends AbstractList<Option> implements Options {
        private final List<StoredOption> choices;

        All(List<StoredOption> choices) {
            this.choices = List.copyOf(choices);
        }

        @Override
        public Option get(int index) {
            return choices.get(index);
        }

        @Override
        public int size() {
            return choices.size();
        }
    }
}
