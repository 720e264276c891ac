package io.milepost.fields;

/** A typed number that would not be kept exactly as it was typed. */
final class NumberRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the text, with the key of the message that says so. */
    enum Reason {
        NOT_A_NUMBER("milepost.field.kpi.not.a.number"),
        TOO_FINE("milepost.field.kpi.too.fine"),
        TOO_LARGE("milepost.field.kpi.too.large");

        private final String messageKey;

        Reason(String messageKey) {
            this.messageKey = messageKey;
        }

        String messageKey() {
            return messageKey;
        }
    }

    private final Reason reason;

    NumberRefusedException(Reason reason, String text) {
        super(reason + ": " + text);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
