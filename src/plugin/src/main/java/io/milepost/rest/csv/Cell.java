package io.milepost.rest.csv;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import java.math.BigDecimal;
import java.util.Optional;

/** What stands in one cell of a row. */
sealed interface Cell {

    Cell EMPTY = new Exact("");

    String in(CsvForm form);

    /** What people have typed, in whatever words. */
    record Words(String text) implements Cell {
        @Override
        public String in(CsvForm form) {
            return Harmless.text(text);
        }
    }

    /** A number, which nobody can make a formula. */
    record Figure(BigDecimal number) implements Cell {
        @Override
        public String in(CsvForm form) {
            return form.number(number);
        }
    }

    /** A date or a moment in the form of ISO 8601. */
    record Exact(String text) implements Cell {
        @Override
        public String in(CsvForm form) {
            return text;
        }
    }

    static Cell words(String text) {
        return new Words(text);
    }

    static Cell words(Optional<String> text) {
        return text.map(Cell::words).orElse(EMPTY);
    }

    /** A text that stands for a number where it is one. */
    static Cell typed(Optional<String> text) {
        return text.filter(Harmless::isNumber)
                .<Cell>map(number -> new Figure(new BigDecimal(number)))
                .orElseGet(() -> words(text));
    }

    static Cell figure(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    static Cell figure(Optional<BigDecimal> number) {
        return number.<Cell>map(Figure::new).orElse(EMPTY);
    }

    static Cell share(Optional<Share> share) {
        return figure(share.map(Share::value));
    }

    static Cell value(Optional<KpiValue> value) {
        return figure(value.map(KpiValue::decimal));
    }

    static Cell millionths(long millionths) {
        return new Figure(BigDecimal.valueOf(millionths, Share.NONE.value().scale()));
    }

    /** Of a date or a moment. */
    static Cell iso(Optional<?> moment) {
        return moment.<Cell>map(known -> new Exact(known.toString())).orElse(EMPTY);
    }
}
