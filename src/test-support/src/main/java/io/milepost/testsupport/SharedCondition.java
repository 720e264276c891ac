package io.milepost.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** The condition behind {@link RequiresShared}: a checkout without the material is whole, so the switch does not apply. */
final class SharedCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getElement(), RequiresShared.class)
                .map(requirement -> SharedFolder.path(requirement.value()))
                .filter(path -> !Files.exists(path))
                .map(SharedCondition::missing)
                .orElseGet(() -> ConditionEvaluationResult.enabled("present"));
    }

    private static ConditionEvaluationResult missing(Path path) {
        return ConditionEvaluationResult.disabled("no shared material: " + path + " does not exist");
    }
}
