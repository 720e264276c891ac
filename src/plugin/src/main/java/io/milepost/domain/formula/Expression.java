package io.milepost.domain.formula;

import io.milepost.domain.KpiValue;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** A formula or a part of one, as a tree. */
sealed interface Expression {

    BigInteger MILLION = BigInteger.TEN.pow(KpiValue.DIGITS);

    /** @throws DivisionByZeroException when a divisor is 0 with these figures */
    BigFraction value(Function<KpiReference, KpiValue> figures);

    /** As a person writes it, with what is given in place of each reference. */
    String written(Function<KpiReference, String> figures);

    /** The KPIs that it names, from left to right. */
    Stream<Mention> mentions();

    private static BigFraction exact(KpiValue value) {
        return BigFraction.of(BigInteger.valueOf(value.millionths()), MILLION);
    }

    /** A number as it stands in the formula. */
    record Literal(KpiValue number) implements Expression {

        @Override
        public BigFraction value(Function<KpiReference, KpiValue> figures) {
            return exact(number);
        }

        @Override
        public String written(Function<KpiReference, String> figures) {
            return number.decimal().stripTrailingZeros().toPlainString();
        }

        @Override
        public Stream<Mention> mentions() {
            return Stream.empty();
        }
    }

    /** A reference at its place in the text. */
    record Mention(KpiReference reference, int position) implements Expression {

        @Override
        public BigFraction value(Function<KpiReference, KpiValue> figures) {
            return exact(figures.apply(reference));
        }

        @Override
        public String written(Function<KpiReference, String> figures) {
            return figures.apply(reference);
        }

        @Override
        public Stream<Mention> mentions() {
            return Stream.of(this);
        }
    }

    /** Something with a minus before it. */
    record Negation(Expression positive) implements Expression {

        @Override
        public BigFraction value(Function<KpiReference, KpiValue> figures) {
            return positive.value(figures).negate();
        }

        @Override
        public String written(Function<KpiReference, String> figures) {
            return "-" + positive.written(figures);
        }

        @Override
        public Stream<Mention> mentions() {
            return positive.mentions();
        }
    }

    /** Something in parentheses; kept, so that it is written as it was typed. */
    record Parentheses(Expression inner) implements Expression {

        @Override
        public BigFraction value(Function<KpiReference, KpiValue> figures) {
            return inner.value(figures);
        }

        @Override
        public String written(Function<KpiReference, String> figures) {
            return "(" + inner.written(figures) + ")";
        }

        @Override
        public Stream<Mention> mentions() {
            return inner.mentions();
        }
    }

    /** Two parts and what is done with them. */
    record Operation(Expression left, Operator operator, Expression right) implements Expression {

        @Override
        public BigFraction value(Function<KpiReference, KpiValue> figures) {
            BigFraction second = right.value(figures);
            if (operator == Operator.OVER && second.signum() == 0) {
                throw new DivisionByZeroException(right.written(KpiReference::toString));
            }
            return operator.value(left.value(figures), second);
        }

        @Override
        public String written(Function<KpiReference, String> figures) {
            return left.written(figures) + " " + operator.sign() + " " + right.written(figures);
        }

        @Override
        public Stream<Mention> mentions() {
            return Stream.concat(left.mentions(), right.mentions());
        }
    }

    /** A function of one or more parts. */
    record Call(NamedFunction function, List<Expression> arguments) implements Expression {

        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public BigFraction value(Function<KpiReference, KpiValue> figures) {
            return function.value(
                    arguments.stream().map(argument -> argument.value(figures)).toList());
        }

        @Override
        public String written(Function<KpiReference, String> figures) {
            return arguments.stream()
                    .map(argument -> argument.written(figures))
                    .collect(Collectors.joining(", ", function.word() + "(", ")"));
        }

        @Override
        public Stream<Mention> mentions() {
            return arguments.stream().flatMap(Expression::mentions);
        }
    }
}
