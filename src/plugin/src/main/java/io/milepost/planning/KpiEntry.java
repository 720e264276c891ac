package io.milepost.planning;

import io.milepost.domain.KpiValue;
import io.milepost.domain.formula.Formula;
import io.milepost.domain.formula.FormulaRefusedException;
import io.milepost.planning.KpiTemplate.Calculation;
import io.milepost.planning.KpiTemplate.Category;
import io.milepost.planning.KpiTemplate.Counted;
import io.milepost.planning.KpiTemplate.Direction;
import io.milepost.planning.KpiTemplate.Measure;
import io.milepost.planning.KpiTemplate.Range;
import java.util.Map;
import java.util.Optional;

/** An entry of the library's file as it stands there; what is absent, or a word that is none of ours, is null. */
record KpiEntry(
        String id,
        Category category,
        Counted unit,
        Integer digits,
        Direction direction,
        Boolean leading,
        CalculationEntry calculation,
        RangeEntry range,
        OriginEntry origin) {

    KpiTemplate template() {
        try {
            return new KpiTemplate(
                    there("id", id),
                    there("category", category),
                    measure(),
                    Optional.ofNullable(calculation).map(CalculationEntry::calculation),
                    there("origin", origin).origin());
        } catch (IllegalArgumentException | FormulaRefusedException e) {
            throw new BrokenKpiLibraryException(String.valueOf(id), e);
        }
    }

    private Measure measure() {
        return new Measure(
                there("unit", unit),
                there("digits", digits),
                there("direction", direction),
                there("leading", leading),
                Optional.ofNullable(range).map(RangeEntry::range));
    }

    private static <T> T there(String field, T value) {
        if (value == null) {
            throw new IllegalArgumentException("nothing or no word of ours in " + field);
        }
        return value;
    }

    /** How the file writes a calculation. */
    record CalculationEntry(String formula, Map<String, Counted> inputs, KpiOrigin.Mark mark) {

        Calculation calculation() {
            if (mark != KpiOrigin.Mark.STATED && mark != KpiOrigin.Mark.STANDARD) {
                throw new IllegalArgumentException("a formula is stated or standard: " + mark);
            }
            return new Calculation(
                    Formula.parse(there("formula", formula)), there("inputs", inputs), mark == KpiOrigin.Mark.STATED);
        }
    }

    /** How the file writes a range. */
    record RangeEntry(String from, String to, String words) {

        Range range() {
            return new Range(KpiValue.of(there("from", from)), KpiValue.of(there("to", to)), there("words", words));
        }
    }

    /** How the file writes an origin. */
    record OriginEntry(KpiOrigin.Mark mark, String source, String words) {

        KpiOrigin origin() {
            return new KpiOrigin(there("mark", mark), Optional.ofNullable(source), Optional.ofNullable(words));
        }
    }
}
