package io.milepost.domain.plan;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Why a KPI's search gives no value, so that its last one stays and grows old.
 *
 * @param since the first day on which it gave none, whatever the reason was then
 */
public record SearchFailure(Reason reason, LocalDate since) {

    /** What is in the way. */
    public enum Reason {
        /** The person as whom it is run has no active account any more. */
        PERSON_GONE,
        /** Jira no longer understands it for that person: a field, a project or a function is not there. */
        NOT_UNDERSTOOD,
        /** The number field is no more. */
        FIELD_GONE,
        /** It finds no number to add up, which is no zero. */
        NOTHING_FOUND,
        /** It finds more issues than are added up. */
        TOO_MANY,
        /** What it comes to is larger than any KPI. */
        TOO_LARGE,
        /** It broke off or took too long. */
        BROKEN;

        /** The word by which storage, REST and the page know it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
