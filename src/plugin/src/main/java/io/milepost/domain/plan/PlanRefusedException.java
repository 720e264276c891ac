package io.milepost.domain.plan;

/** A plan that contradicts itself; says by which rule and on account of which value. */
public class PlanRefusedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final String value;

    /** @param rule the end of the message key {@code milepost.error.plan.<rule>} */
    public PlanRefusedException(String rule, String value) {
        super(rule + ": " + value);
        this.rule = rule;
        this.value = value;
    }

    public String rule() {
        return rule;
    }

    public String value() {
        return value;
    }
}
