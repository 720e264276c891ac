package io.milepost.workflow;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;

/** Of modules that need a number field. */
public class FieldFactory extends AbstractWorkflowPluginFactory implements WorkflowPluginValidatorFactory {

    static final String FIELD = "field";

    private final NumberFields fields;

    public FieldFactory(NumberFields fields) {
        this.fields = fields;
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
        velocityParams.put("fields", fields.all());
        velocityParams.put("fieldId", "");
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        velocityParams.put("fields", fields.all());
        velocityParams.put("fieldId", argument(descriptor, FIELD));
    }

    /** The name of the field, absent where it is gone. */
    @Override
    protected void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        fields.find(argument(descriptor, FIELD))
                .map(CustomField::getName)
                .ifPresent(name -> velocityParams.put("fieldName", name));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        return Map.of(FIELD, extractSingleParam(formParams, FIELD));
    }

    static String argument(AbstractDescriptor descriptor, String name) {
        Map<String, String> arguments = descriptor instanceof ValidatorDescriptor validator
                ? validator.getArgs()
                : ((FunctionDescriptor) descriptor).getArgs();
        return arguments.getOrDefault(name, "");
    }
}
