package io.milepost.jira;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Occasion;
import io.milepost.recalculation.IssueHistory.NumberChange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Picks from one group of Jira's change history the new values of number fields. */
final class NumberChanges {

    /** Digits before the point, or zeros after it: "1e999999999" must not be written out. */
    private static final int LONGEST = 400;

    private NumberChanges() {}

    /** Empty values, and texts that are no number a KPI can hold, are left out. */
    static Stream<NumberChange> in(ChangeHistory change, long issueId, Map<String, String> idByName) {
        Occasion occasion = new Occasion(
                change.getTimePerformed().toInstant(),
                Optional.ofNullable(change.getAuthorKey()),
                OptionalLong.of(change.getId()));
        return change.getChangeItemBeans().stream()
                .filter(item -> ChangeItemBean.CUSTOM_FIELD.equals(item.getFieldType())
                        && idByName.containsKey(item.getField()))
                .flatMap(
                        item -> number(item)
                                .map(value -> new NumberChange(issueId, idByName.get(item.getField()), value, occasion))
                                .stream());
    }

    /** History keeps numbers as text: plain digits, or as programs write them, such as "6.3E7". */
    private static Optional<KpiValue> number(ChangeItemBean item) {
        try {
            return Optional.ofNullable(item.getToString())
                    .map(text -> new BigDecimal(text.strip()))
                    .filter(number -> Math.abs((long) number.precision() - number.scale()) < LONGEST)
                    .map(number -> number.setScale(KpiValue.DIGITS, RoundingMode.HALF_UP))
                    .filter(KpiValue::holds)
                    .map(KpiValue::new);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
