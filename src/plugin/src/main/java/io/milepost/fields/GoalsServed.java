package io.milepost.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.FieldExportPartsBuilder;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.export.customfield.ExportableCustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.web.bean.BulkEditBean;
import io.milepost.lookup.GoalWords;
import io.milepost.lookup.IssueDetails;
import io.milepost.lookup.Viewers;
import java.util.List;
import java.util.Map;

/**
 * The goals that an issue contributes to, never stored with it. Jira indexes words that say nothing to anybody and by which
 * searches find the activities of a goal however many these are; people are shown the goals that they may see.
 */
public class GoalsServed extends CalculatedCFType<String, String>
        implements RestAwareCustomFieldType, ExportableCustomFieldType {

    private final GoalWords goals;
    private final Viewers viewers;

    public GoalsServed(GoalWords goals, Viewers viewers) {
        this.goals = goals;
        this.viewers = viewers;
    }

    /** What Jira indexes, whoever asks; costs one query. */
    @Override
    public String getValueFromIssue(CustomField field, Issue issue) {
        return isStored(issue) ? goals.words(issue.getId()).orElse(null) : null;
    }

    @Override
    public String getStringFromSingularObject(String words) {
        return words;
    }

    @Override
    public String getSingularObjectFromString(String typed) {
        return typed;
    }

    /** It comes from links and epics and is never typed. */
    @Override
    public String availableForBulkEdit(BulkEditBean bulk) {
        return "milepost.field.calculated.bulk";
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layoutItem) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, layoutItem);
        parameters.put(
                "goals",
                seen(issue).stream()
                        .map(goal ->
                                Map.of("key", goal.key(), "summary", goal.name().summary()))
                        .toList());
        return parameters;
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.customArray(JsonType.STRING_TYPE, getKey(), field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersionRequested, FieldLayoutItem layoutItem) {
        return new FieldJsonRepresentation(new JsonData(keys(issue)));
    }

    @Override
    public FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext context) {
        return FieldExportPartsBuilder.buildSinglePartRepresentation(
                context.getCustomField().getId(), context.getDefaultColumnHeader(), keys(issue).stream());
    }

    private List<String> keys(Issue issue) {
        return seen(issue).stream().map(IssueDetails::key).toList();
    }

    private List<IssueDetails> seen(Issue issue) {
        return isStored(issue) ? goals.seenBy(viewers.current(), issue.getId()) : List.of();
    }

    private static boolean isStored(Issue issue) {
        return issue != null && issue.getId() != null;
    }
}
