package io.milepost.domain.formula;

/** A KPI that a formula names, and over which goals it is taken. */
public record KpiReference(String name, Scope scope) implements Comparable<KpiReference> {

    public KpiReference {
        if (name.isBlank()) {
            throw new IllegalArgumentException("reference without a name");
        }
    }

    public static KpiReference own(String name) {
        return new KpiReference(name, Scope.OWN);
    }

    public static KpiReference tree(String name) {
        return new KpiReference(name, Scope.TREE);
    }

    /** As a formula writes it. */
    @Override
    public String toString() {
        String inBrackets = "[" + name + "]";
        return scope == Scope.TREE ? "sum(" + inBrackets + ")" : inBrackets;
    }

    @Override
    public int compareTo(KpiReference other) {
        int byName = name.compareTo(other.name);
        return byName == 0 ? scope.compareTo(other.scope) : byName;
    }

    /** Whose KPI of that name is meant. */
    public enum Scope {
        /** The goal's own. */
        OWN,
        /** The sum of the goal's own and those of all its sub-goals. */
        TREE
    }
}
