package io.milepost.testsupport;

import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Something that a test needs of its machine: present, or the test is skipped, or the test fails where all is asked. */
abstract class Requirement implements ExecutionCondition {

    /** The one switch: {@code -Dmilepost.require=all} turns every skip for a missing thing into a failure. */
    static final String SWITCH = "milepost.require";

    /** Says in plain words why the thing is missing; empty where it is present. */
    abstract Optional<String> missing();

    @Override
    public final ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return missing().map(this::skipOrFail).orElseGet(() -> ConditionEvaluationResult.enabled("present"));
    }

    private ConditionEvaluationResult skipOrFail(String reason) {
        if (allRequired(System.getProperty(SWITCH, ""))) {
            throw new IllegalStateException(reason + ", and " + SWITCH + "=all lets no test be skipped");
        }
        return ConditionEvaluationResult.disabled(reason);
    }

    private static boolean allRequired(String value) {
        return switch (value) {
            case "all" -> true;
            case "", "none" -> false;
            default -> throw new IllegalArgumentException(SWITCH + " is neither all nor none: " + value);
        };
    }
}
