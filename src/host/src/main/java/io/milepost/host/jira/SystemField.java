package io.milepost.host.jira;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.storage.HistoryTable.Item;
import io.milepost.host.storage.IssueRow;
import java.util.function.Function;

/**
 * A system field that people set.
 *
 * @param id Jira's id, which is also its name in the history
 * @param column where the value is stored
 * @param current the value now
 * @param parser typed text, never blank, to the value
 * @param raw the value as history keeps it, null where it keeps none
 * @param shown the value in words
 */
record SystemField(
        String id,
        String column,
        Function<IssueRow, Object> current,
        Parser parser,
        Function<Object, String> raw,
        Function<Object, String> shown) {

    /** Reads typed text, or refuses it with a message for the person. */
    @FunctionalInterface
    interface Parser {
        Object parse(String text, Project project, ApplicationUser who) throws FieldValidationException;
    }

    Item change(Object from, Object to) {
        return new Item(
                ChangeItemBean.STATIC_FIELD,
                id,
                orNull(raw, from),
                orNull(shown, from),
                orNull(raw, to),
                orNull(shown, to));
    }

    private static String orNull(Function<Object, String> words, Object value) {
        return value == null ? null : words.apply(value);
    }
}
