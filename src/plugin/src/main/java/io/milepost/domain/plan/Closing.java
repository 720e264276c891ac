package io.milepost.domain.plan;

import java.time.LocalDate;

/** How a goal ended: what came out, and what the next one should know. */
public record Closing(LocalDate date, Outcome outcome, String learning) {

    /** What came out. */
    public enum Outcome {
        REACHED,
        PARTLY,
        MISSED,
        ABANDONED
    }

    public Closing {
        learning = learning.strip();
        if (learning.isEmpty() || learning.length() > 4000) {
            throw new PlanRefusedException("learning-missing", "");
        }
    }
}
