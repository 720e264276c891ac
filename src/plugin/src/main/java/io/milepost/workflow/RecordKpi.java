package io.milepost.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import io.milepost.domain.KpiValue;
import io.milepost.lookup.IssueGoals;
import io.milepost.planning.RecordFromStep;
import io.milepost.planning.RecordFromStep.Taken;
import java.util.Map;
import java.util.Optional;

/**
 * A post function: records the number in a field of the issue as a value of a KPI, for the goal itself or for the goals that the
 * issue serves. It never holds a step up: where there is nothing to record, nothing is recorded.
 */
public class RecordKpi implements FunctionProvider {

    private final NumberFields fields;
    private final IssueGoals goals;
    private final RecordFromStep measurements;

    public RecordKpi(NumberFields fields, IssueGoals goals, RecordFromStep measurements) {
        this.fields = fields;
        this.goals = goals;
        this.measurements = measurements;
    }

    @Override
    public void execute(Map<String, Object> transientVars, Map<String, String> args, PropertySet properties) {
        Issue issue = Step.issue(transientVars);
        Optional<String> person = Optional.ofNullable(WorkflowFunctionUtils.getCallerKey(transientVars, args));
        if (issue.getId() != null) {
            fields.find(args.get(FieldFactory.FIELD))
                    .flatMap(field -> NumberFields.value(field, issue))
                    .ifPresent(
                            value -> measurements.record(person, goals.of(issue.getId()), taken(issue, args, value)));
        }
    }

    /** What the issue was updated last tells one run from the next, and not from its own repetition. */
    private static Taken taken(Issue issue, Map<String, String> args, KpiValue value) {
        String run = issue.getId() + " " + issue.getUpdated().getTime() + " " + args.get(FieldFactory.FIELD);
        return new Taken(run, args.getOrDefault(RecordKpiFactory.KPI, ""), value);
    }
}
