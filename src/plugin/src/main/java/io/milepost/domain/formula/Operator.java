package io.milepost.domain.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.BinaryOperator;

/** What a formula does with two parts, on 34 digits. */
enum Operator {
    PLUS("+", (left, right) -> left.add(right, MathContext.DECIMAL128)),
    MINUS("-", (left, right) -> left.subtract(right, MathContext.DECIMAL128)),
    TIMES("×", (left, right) -> left.multiply(right, MathContext.DECIMAL128)),
    OVER("/", (left, right) -> left.divide(right, MathContext.DECIMAL128));

    private final String sign;
    private final BinaryOperator<BigDecimal> arithmetic;

    Operator(String sign, BinaryOperator<BigDecimal> arithmetic) {
        this.sign = sign;
        this.arithmetic = arithmetic;
    }

    /** As people write it in an explanation. */
    String sign() {
        return sign;
    }

    BigDecimal value(BigDecimal left, BigDecimal right) {
        return arithmetic.apply(left, right);
    }
}
