package io.milepost.domain.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** The functions that a formula may call; {@code sum} is none of them, because it is a way to name a KPI. */
enum NamedFunction {
    MIN(1, Integer.MAX_VALUE, values -> values.stream()
            .min(Comparator.naturalOrder())
            .orElseThrow()),
    MAX(1, Integer.MAX_VALUE, values -> values.stream()
            .max(Comparator.naturalOrder())
            .orElseThrow()),
    ABS(1, 1, values -> values.get(0).abs()),
    ROUND(2, 2, values -> rounded(values.get(0), values.get(1).intValue()));

    private final int fewest;
    private final int most;
    private final Function<List<BigFraction>, BigFraction> arithmetic;

    NamedFunction(int fewest, int most, Function<List<BigFraction>, BigFraction> arithmetic) {
        this.fewest = fewest;
        this.most = most;
        this.arithmetic = arithmetic;
    }

    static Optional<NamedFunction> named(String word) {
        return Stream.of(values())
                .filter(function -> function.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean takes(int arguments) {
        return arguments >= fewest && arguments <= most;
    }

    BigFraction value(List<BigFraction> arguments) {
        return arithmetic.apply(arguments);
    }

    private static BigFraction rounded(BigFraction value, int digits) {
        BigDecimal rounded = value.bigDecimalValue(digits, RoundingMode.HALF_UP);
        return BigFraction.of(rounded.unscaledValue(), BigInteger.TEN.pow(digits));
    }
}
