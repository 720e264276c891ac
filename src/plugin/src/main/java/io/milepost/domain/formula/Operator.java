package io.milepost.domain.formula;

import java.util.function.BinaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;

/** What a formula does with two parts. */
enum Operator {
    PLUS("+", BigFraction::add),
    MINUS("-", BigFraction::subtract),
    TIMES("×", BigFraction::multiply),
    OVER("/", BigFraction::divide);

    private final String sign;
    private final BinaryOperator<BigFraction> arithmetic;

    Operator(String sign, BinaryOperator<BigFraction> arithmetic) {
        this.sign = sign;
        this.arithmetic = arithmetic;
    }

    /** As people write it in an explanation. */
    String sign() {
        return sign;
    }

    BigFraction value(BigFraction left, BigFraction right) {
        return arithmetic.apply(left, right);
    }
}
