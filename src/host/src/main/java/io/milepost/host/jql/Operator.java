package io.milepost.host.jql;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** JQL's operators, as pairs of a statement and its negation. */
enum Operator {
    EQUALS("="),
    NOT_EQUALS("!="),
    CONTAINS("~"),
    NOT_CONTAINS("!~"),
    LESS("<"),
    AT_LEAST(">="),
    GREATER(">"),
    AT_MOST("<=");

    static final Set<Operator> EQUALITY = EnumSet.of(EQUALS, NOT_EQUALS);
    static final Set<Operator> ORDER = EnumSet.of(EQUALS, NOT_EQUALS, LESS, AT_LEAST, GREATER, AT_MOST);
    static final Set<Operator> TEXT = EnumSet.of(CONTAINS, NOT_CONTAINS);
    static final Set<Operator> ALL = EnumSet.allOf(Operator.class);

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    static Operator of(String sign) {
        return Stream.of(values())
                .filter(operator -> operator.sign.equals(sign))
                .findFirst()
                .orElseThrow();
    }

    String sign() {
        return sign;
    }

    Operator negated() {
        return values()[ordinal() ^ 1];
    }

    boolean isNegation() {
        return this == NOT_EQUALS || this == NOT_CONTAINS;
    }
}
