package io.milepost.domain.view;

/** A view that cannot be: says by which rule and on account of which value. */
public class ViewRefusedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final String value;

    /** @param rule the end of the message key {@code milepost.error.view.<rule>} */
    public ViewRefusedException(String rule, String value) {
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
