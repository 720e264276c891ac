package io.milepost.domain.formula;

import java.util.List;

/** Formulas that need each other's value before their own. */
public class FormulaLoopException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> names;

    /** The KPIs on the circle; each needs the next, and the last needs the first. */
    public FormulaLoopException(List<String> names) {
        super("formulas in a circle: " + String.join(" -> ", names));
        this.names = List.copyOf(names);
    }

    public List<String> names() {
        return names;
    }
}
