package io.milepost.rest.sheets;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What stands in one cell of a row. */
sealed interface Cell {

    Cell EMPTY = new Nothing();

    /** As a CSV file has it. */
    String in(CsvForm form);

    /** What is not known. */
    record Nothing() implements Cell {
        @Override
        public String in(CsvForm form) {
            return "";
        }
    }

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

    /** A part of a whole, which people read as per cent. */
    record Part(BigDecimal number) implements Cell {
        @Override
        public String in(CsvForm form) {
            return form.number(number);
        }
    }

    /** A day, in the form of ISO 8601. */
    record Day(LocalDate day) implements Cell {
        @Override
        public String in(CsvForm form) {
            return day.toString();
        }
    }

    /** A moment, in UTC. */
    record Moment(Instant moment) implements Cell {
        @Override
        public String in(CsvForm form) {
            return moment.toString();
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

    static Cell share(Share share) {
        return new Part(share.value());
    }

    static Cell share(Optional<Share> share) {
        return share.map(Cell::share).orElse(EMPTY);
    }

    static Cell value(Optional<KpiValue> value) {
        return figure(value.map(KpiValue::decimal));
    }

    static Cell millionths(long millionths) {
        return new Figure(BigDecimal.valueOf(millionths, Share.NONE.value().scale()));
    }

    static Cell day(Optional<LocalDate> day) {
        return day.<Cell>map(Day::new).orElse(EMPTY);
    }
}
