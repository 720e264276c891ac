package io.milepost.fields;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.util.I18nHelper;
import java.util.Map;

/** A choice by REST: its text, or an object with the text as its value, as Jira's own select lists take it. */
final class ChosenByRest extends ValueByRest {

    ChosenByRest(CustomField field, I18nHelper texts) {
        super(field, texts);
    }

    @Override
    String typed(Object json) {
        Object value = json instanceof Map<?, ?> object ? object.get("value") : json;
        return value instanceof String text ? text : null;
    }

    @Override
    String typedFor(Object value) {
        return value.toString();
    }

    @Override
    String refusalKey() {
        return "milepost.field.choice.rest";
    }
}
