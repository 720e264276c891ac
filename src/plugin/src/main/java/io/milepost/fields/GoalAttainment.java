package io.milepost.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.web.bean.BulkEditBean;
import io.milepost.domain.Share;
import io.milepost.lookup.GoalStanding;
import io.milepost.lookup.StandingLookup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** A goal's attainment in percent on its own issue, never stored with it; no value where there is nothing to measure. */
public class GoalAttainment extends CalculatedCFType<Double, Double>
        implements SortableCustomField<Double>, ValueInRest<Double> {

    private final StandingLookup standings;
    private final JiraAuthenticationContext person;

    public GoalAttainment(StandingLookup standings, JiraAuthenticationContext person) {
        this.standings = standings;
        this.person = person;
    }

    /** Costs one query; an issue that is not stored yet cannot be a goal. */
    @Override
    public Double getValueFromIssue(CustomField field, Issue issue) {
        return issue == null || issue.getId() == null
                ? null
                : standings
                        .attainment(issue.getId())
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

    /** It is calculated and never typed. */
    @Override
    public String availableForBulkEdit(BulkEditBean bulk) {
        return "milepost.field.calculated.bulk";
    }

    @Override
    public int compare(Double left, Double right, FieldConfig config) {
        return left.compareTo(right);
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, layoutItem);
        if (issue != null && issue.getId() != null) {
            standings.standing(issue.getId()).ifPresent(standing -> describe(standing, parameters));
        }
        return parameters;
    }

    private void describe(GoalStanding standing, Map<String, Object> parameters) {
        standing.attainment().ifPresent(share -> {
            parameters.put("attainmentText", written(share));
            parameters.put("attainmentPercent", inBar(share));
            standing.health().map(HealthTone::of).ifPresent(tone -> parameters.put("healthTone", tone.word()));
            standing.pace().ifPresent(pace -> {
                parameters.put("pacePercent", inBar(pace));
                parameters.put(
                        "paceText", person.getI18nHelper().getText("milepost.field.attainment.pace", written(pace)));
            });
        });
    }

    private String written(Share share) {
        return text().write(oneDecimal(share)) + " %";
    }

    /** Plain digits from 0 to 100. */
    private static String inBar(Share share) {
        return NumberText.plain(oneDecimal(share.clamped()));
    }

    private static BigDecimal percent(Share share) {
        return share.value().movePointRight(2);
    }

    private static double oneDecimal(Share share) {
        return percent(share).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }

    private NumberText text() {
        return new NumberText(person.getLocale());
    }

    @Override
    public String jsonType() {
        return JsonType.NUMBER_TYPE;
    }
}
