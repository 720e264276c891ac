package io.milepost.planning;

import java.io.Serializable;
import java.util.List;

/** A measurement that cannot be kept as it is. */
public class MeasurementRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<Serializable> arguments;

    public MeasurementRefusedException(Reason reason, Serializable... arguments) {
        super(reason + ": " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    /** Texts and days. */
    public List<Serializable> arguments() {
        return arguments;
    }

    /** What is wrong with it. */
    public enum Reason {
        /** No such goal, or one that the person may not see. */
        UNKNOWN_GOAL,
        UNKNOWN_KPI,
        /** Neither the file nor who imports it says whose values they are. */
        WITHOUT_GOAL,
        WITHOUT_KPI,
        /** The KPI's values come from elsewhere. */
        NOT_MEASURED,
        IN_FUTURE,
        /** Before 1970. */
        TOO_EARLY,
        NOTE_TOO_LONG,
        /** No such measurement of this goal. */
        UNKNOWN,
        /** It was corrected or withdrawn before. */
        SUPERSEDED,
        /** What is withdrawn needs a reason. */
        WITHOUT_REASON
    }
}
