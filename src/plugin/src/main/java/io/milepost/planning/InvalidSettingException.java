package io.milepost.planning;

/** A setting that names something which is not there or not fit for it. */
public class InvalidSettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String value;

    public InvalidSettingException(Reason reason, String value) {
        super(reason + ": " + value);
        this.reason = reason;
        this.value = value;
    }

    public Reason reason() {
        return reason;
    }

    public String value() {
        return value;
    }

    /** What is wrong with the value. */
    public enum Reason {
        NO_GOAL_TYPE,
        UNKNOWN_ISSUE_TYPE,
        SUB_TASK_AS_GOAL,
        GOAL_AND_ACTIVITY,
        UNKNOWN_DATE_FIELD,
        UNKNOWN_NUMBER_FIELD,
        UNKNOWN_STATUS,
        UNKNOWN_RESOLUTION,
        LIMIT_OUT_OF_BOUNDS,
        PLAN_NAME_TAKEN,
        UNKNOWN_PROJECT,
        PROJECT_IN_OTHER_PLAN,
        SEARCH_NOT_UNDERSTOOD,
        UNKNOWN_GROUP,
        UNKNOWN_ROLE
    }
}
