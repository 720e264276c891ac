package io.milepost.domain.plan;

import java.io.Serializable;

/** A plan that contradicts itself; says by which rule and on account of which value. */
public class PlanRefusedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final Serializable value;

    /** @param rule the end of the message key {@code milepost.error.plan.<rule>} */
    public PlanRefusedException(String rule, Serializable value) {
        super(rule + ": " + value);
        this.rule = rule;
        this.value = value;
    }

    public String rule() {
        return rule;
    }

    /** A text or a day. */
    public Serializable value() {
        return value;
    }
}
