package io.milepost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Occasion;
import io.milepost.recalculation.IssueHistory.NumberChange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Picks from Jira's change history the values of number fields. */
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
                .flatMap(item -> number(item.getToString())
                        .map(value -> new NumberChange(issueId, idByName.get(item.getField()), value, occasion))
                        .stream());
    }

    /**
     * With what an issue was created, of which no history tells: what its first change says was there before, or, where
     * there was no change, what is there now.
     */
    static Stream<NumberChange> atCreation(
            Issue issue, List<ChangeHistory> changes, Map<String, String> idByName, Map<String, KpiValue> now) {
        Occasion creation = Occasion.of(
                issue.getCreated().toInstant(),
                Optional.ofNullable(issue.getCreator()).map(ApplicationUser::getKey));
        return idByName.entrySet().stream().flatMap(field -> {
            Optional<ChangeItemBean> first = firstOf(field.getKey(), changes);
            Optional<KpiValue> value = first.isPresent()
                    ? first.flatMap(item -> number(item.getFromString()))
                    : Optional.ofNullable(now.get(field.getValue()));
            return value.map(number -> new NumberChange(issue.getId(), field.getValue(), number, creation)).stream();
        });
    }

    private static Optional<ChangeItemBean> firstOf(String fieldName, List<ChangeHistory> changes) {
        return changes.stream()
                .sorted(Comparator.comparing(ChangeHistory::getTimePerformed).thenComparing(ChangeHistory::getId))
                .flatMap(change -> change.getChangeItemBeans().stream())
                .filter(item ->
                        ChangeItemBean.CUSTOM_FIELD.equals(item.getFieldType()) && fieldName.equals(item.getField()))
                .findFirst();
    }

    /** History keeps numbers as text: plain digits, or as programs write them, such as "6.3E7". */
    private static Optional<KpiValue> number(String written) {
        try {
            return Optional.ofNullable(written)
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
