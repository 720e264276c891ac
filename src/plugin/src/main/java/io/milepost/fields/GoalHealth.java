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
import io.milepost.domain.Health;
import io.milepost.lookup.GoalStanding;
import io.milepost.lookup.StandingLookup;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A goal's health today on its own issue, never stored with it. Searches, exports and REST know it by the same words in
 * every language and plan, such as "off track"; a person sees the name that the plan gives it.
 */
public class GoalHealth extends CalculatedCFType<String, String>
        implements SortableCustomField<String>, ValueInRest<String> {

    private final StandingLookup standings;
    private final JiraAuthenticationContext person;

    public GoalHealth(StandingLookup standings, JiraAuthenticationContext person) {
        this.standings = standings;
        this.person = person;
    }

    /** Null for other issues, for drafts and for what was put away. */
    @Override
    public String getValueFromIssue(CustomField field, Issue issue) {
        return standing(issue)
                .flatMap(GoalStanding::health)
                .map(GoalHealth::searchedAs)
                .orElse(null);
    }

    @Override
    public String getStringFromSingularObject(String health) {
        return health;
    }

    @Override
    public String getSingularObjectFromString(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** It is calculated and never typed. */
    @Override
    public String availableForBulkEdit(BulkEditBean bulk) {
        return "milepost.field.calculated.bulk";
    }

    /** From best to worst. */
    @Override
    public int compare(String left, String right, FieldConfig config) {
        return Integer.compare(rank(left), rank(right));
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, layoutItem);
        standing(issue).ifPresent(standing -> standing.health().ifPresent(health -> {
            parameters.put("healthName", name(health, standing));
            parameters.put("healthTone", HealthTone.of(health).word());
        }));
        return parameters;
    }

    private Optional<GoalStanding> standing(Issue issue) {
        return issue == null || issue.getId() == null ? Optional.empty() : standings.standing(issue.getId());
    }

    private String name(Health health, GoalStanding standing) {
        String key = "milepost.roadmap.health." + health.word().replace('_', '.');
        return Optional.ofNullable(standing.healthNames().byHealth().get(health))
                .orElseGet(() -> person.getI18nHelper().getText(key));
    }

    private static String searchedAs(Health health) {
        return health.word().replace('_', ' ');
    }

    private static int rank(String searchedAs) {
        return Arrays.stream(Health.values())
                .map(GoalHealth::searchedAs)
                .toList()
                .indexOf(searchedAs);
    }

    @Override
    public String jsonType() {
        return JsonType.STRING_TYPE;
    }
}
