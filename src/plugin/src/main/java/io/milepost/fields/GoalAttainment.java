package io.milepost.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.milepost.domain.Share;
import io.milepost.lookup.GoalLookup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** A goal's attainment in percent on its own issue, never stored with it; no value where there is nothing to measure. */
public class GoalAttainment extends CalculatedCFType<Double, Double>
        implements SortableCustomField<Double>, NumberInRest {

    private final GoalLookup goals;
    private final JiraAuthenticationContext person;

    public GoalAttainment(GoalLookup goals, JiraAuthenticationContext person) {
        this.goals = goals;
        this.person = person;
    }

    /** Costs one query; an issue that is not stored yet cannot be a goal. */
    @Override
    public Double getValueFromIssue(CustomField field, Issue issue) {
        return issue == null || issue.getId() == null
                ? null
                : goals.attainmentOfIssue(issue.getId())
                        .map(GoalAttainment::percent)
                        .map(BigDecimal::doubleValue)
                        .orElse(null);
    }

    /** For searches and exports: percent as a plain number of the person's locale. */
    @Override
    public String getStringFromSingularObject(Double percent) {
        return percent == null ? null : text().write(percent);
    }

    @Override
    public Double getSingularObjectFromString(String typed) {
        return typed == null || typed.isBlank() ? null : text().read(typed);
    }

    @Override
    public int compare(Double left, Double right, FieldConfig config) {
        return left.compareTo(right);
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, layoutItem);
        Double percent = getValueFromIssue(field, issue);
        if (percent != null) {
            parameters.put("attainmentText", text().write(oneDecimal(percent)) + " %");
            parameters.put("attainmentPercent", NumberText.plain(Math.min(100, Math.max(0, oneDecimal(percent)))));
        }
        return parameters;
    }

    private static BigDecimal percent(Share share) {
        return share.value().movePointRight(2);
    }

    private static double oneDecimal(double percent) {
        return BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }

    private NumberText text() {
        return new NumberText(person.getLocale());
    }
}
