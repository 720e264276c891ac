package io.milepost.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/** Of the post function that records a KPI: a number field and the name of the KPI. */
public class RecordKpiFactory extends FieldFactory implements WorkflowPluginFunctionFactory {

    static final String KPI = "kpi";

    public RecordKpiFactory(NumberFields fields) {
        super(fields);
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
        super.getVelocityParamsForInput(velocityParams);
        velocityParams.put(KPI, "");
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        super.getVelocityParamsForEdit(velocityParams, descriptor);
        velocityParams.put(KPI, argument(descriptor, KPI));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        super.getVelocityParamsForView(velocityParams, descriptor);
        velocityParams.put(KPI, argument(descriptor, KPI));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        return Map.of(
                FIELD,
                extractSingleParam(formParams, FIELD),
                KPI,
                extractSingleParam(formParams, KPI).strip());
    }
}
