package io.milepost.fields;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.util.I18nHelper;
import java.math.BigDecimal;

/** A number by REST: a JSON number, which becomes what the person would type in the locale in which the type reads it. */
final class NumberByRest extends ValueByRest {

    /** More digits than this no number has that can be kept. */
    private static final int LONGEST = 40;

    private final NumberText text;

    NumberByRest(CustomField field, I18nHelper texts, NumberText text) {
        super(field, texts);
        this.text = text;
    }

    @Override
    String typed(Object json) {
        if (!(json instanceof Number number)) {
            return null;
        }
        BigDecimal exact = new BigDecimal(number.toString());
        return Math.abs((long) exact.scale()) > LONGEST || exact.precision() > LONGEST
                ? number.toString()
                : text.write(exact);
    }

    @Override
    String typedFor(Object value) {
        return text.write(((Number) value).doubleValue());
    }

    @Override
    String refusalKey() {
        return "milepost.field.kpi.rest";
    }
}
