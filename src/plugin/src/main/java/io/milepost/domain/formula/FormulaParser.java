package io.milepost.domain.formula;

import io.milepost.domain.KpiValue;
import io.milepost.domain.formula.Expression.Call;
import io.milepost.domain.formula.Expression.Literal;
import io.milepost.domain.formula.Expression.Mention;
import io.milepost.domain.formula.Expression.Negation;
import io.milepost.domain.formula.Expression.Operation;
import io.milepost.domain.formula.Expression.Parentheses;
import io.milepost.domain.formula.FormulaRefusedException.Reason;
import io.milepost.domain.formula.KpiReference.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads the words of one formula from left to right into its tree, one method a rule of the grammar.
 *
 * <p>Our own, because EvalEx, the library that we tried, knows no names with blanks, takes {@code ()5} for a number,
 * throws what it does not declare and calculates {@code round(1e9999999, 2)} for minutes.
 */
final class FormulaParser {

    private static final int DEEPEST = 50;
    private static final String SUM = "sum";

    private final List<Token> tokens;
    private int next;
    private int depth;

    FormulaParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    Expression formula() {
        if (tokens.size() == 1) {
            throw tokens.get(0).refused(Reason.EMPTY);
        }
        Expression whole = sum();
        if (peek().kind() != Token.Kind.END) {
            throw peek().refused();
        }
        return whole;
    }

    private Expression sum() {
        Expression left = product();
        while (peek().is("+") || peek().is("-")) {
            Operator operator = take().is("+") ? Operator.PLUS : Operator.MINUS;
            left = new Operation(left, operator, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = factor();
        while (peek().is("*") || peek().is("/")) {
            Operator operator = take().is("*") ? Operator.TIMES : Operator.OVER;
            left = new Operation(left, operator, factor());
        }
        return left;
    }

    private Expression factor() {
        Token first = take();
        return switch (first.kind()) {
            case NUMBER -> literal(first);
            case REFERENCE -> mention(first, Scope.OWN);
            case NAME -> call(first);
            case SIGN -> signed(first);
            case END -> throw first.refused();
        };
    }

    private Expression signed(Token sign) {
        if (sign.is("-")) {
            return new Negation(deeper(sign, this::factor));
        }
        if (sign.is("(")) {
            return new Parentheses(deeper(sign, () -> closed(sum())));
        }
        throw sign.refused();
    }

    private Expression call(Token name) {
        if (!peek().is("(")) {
            throw name.refused();
        }
        Token opening = take();
        if (name.text().equalsIgnoreCase(SUM)) {
            return closed(summed());
        }
        NamedFunction function =
                NamedFunction.named(name.text()).orElseThrow(() -> name.refused(Reason.UNKNOWN_FUNCTION));
        return call(name, function, deeper(opening, this::arguments));
    }

    private static Call call(Token name, NamedFunction function, List<Expression> arguments) {
        if (!function.takes(arguments.size())) {
            throw name.refused(Reason.WRONG_NUMBER_OF_ARGUMENTS);
        }
        if (function == NamedFunction.ROUND && !isDigits(arguments.get(1))) {
            throw name.refused(Reason.WRONG_DIGITS);
        }
        return new Call(function, arguments);
    }

    private List<Expression> arguments() {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(sum());
        while (peek().is(",")) {
            take();
            arguments.add(sum());
        }
        return closed(arguments);
    }

    private Mention summed() {
        Token name = take();
        if (name.kind() != Token.Kind.REFERENCE) {
            throw name.refused(name.kind() == Token.Kind.END ? Reason.UNFINISHED : Reason.SUM_OF_NO_KPI);
        }
        return mention(name, Scope.TREE);
    }

    private static Mention mention(Token token, Scope scope) {
        String name = token.text().strip();
        if (name.isEmpty()) {
            throw token.refused(Reason.NAMELESS);
        }
        return new Mention(new KpiReference(name, scope), token.position());
    }

    private static Literal literal(Token token) {
        BigDecimal number = new BigDecimal(token.text());
        if (!KpiValue.holds(number)) {
            throw token.refused(Reason.NUMBER_OUT_OF_RANGE);
        }
        return new Literal(new KpiValue(number));
    }

    private static boolean isDigits(Expression argument) {
        return argument instanceof Literal digits
                && digits.number().millionths() % 1_000_000 == 0
                && digits.number().millionths() <= KpiValue.DIGITS * 1_000_000L;
    }

    private <T> T closed(T inner) {
        Token closing = take();
        if (!closing.is(")")) {
            throw closing.refused();
        }
        return inner;
    }

    private <T> T deeper(Token at, Supplier<T> inner) {
        if (depth == DEEPEST) {
            throw at.refused(Reason.TOO_DEEP);
        }
        depth++;
        T read = inner.get();
        depth--;
        return read;
    }

    private Token peek() {
        return tokens.get(next);
    }

    /** The end is never passed: nothing is read behind it. */
    private Token take() {
        return tokens.get(next++);
    }
}
