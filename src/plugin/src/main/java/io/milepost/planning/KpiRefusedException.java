package io.milepost.planning;

import java.util.List;

/** A KPI whose source cannot give a value: its formula, its search or its field is wrong. */
public class KpiRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final transient List<String> arguments;

    /**
     * @param rule the end of the message key {@code milepost.error.kpi.<rule>}
     * @param arguments the KPI's name, and then what is wrong with it
     */
    public KpiRefusedException(String rule, String... arguments) {
        super(rule + ": " + List.of(arguments));
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    public String rule() {
        return rule;
    }

    public List<String> arguments() {
        return arguments;
    }
}
