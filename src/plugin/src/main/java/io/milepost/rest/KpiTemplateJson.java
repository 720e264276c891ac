package io.milepost.rest;

import io.milepost.domain.formula.Formula;
import io.milepost.domain.plan.OperatingRange;
import io.milepost.domain.plan.Unit;
import io.milepost.planning.KpiOrigin;
import io.milepost.planning.KpiTemplate;
import io.milepost.planning.KpiTemplate.Calculation;
import io.milepost.planning.KpiTemplate.Counted;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How a KPI of the library looks in JSON to people of one language. */
final class KpiTemplateJson {

    private final UnaryOperator<String> texts;

    KpiTemplateJson(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    Json of(KpiTemplate template) {
        KpiTemplate.Measure measure = template.measure();
        KpiOrigin origin = template.origin();
        return new Json()
                .with("id", template.id())
                .with("name", texts.apply(template.nameKey()))
                .with("description", texts.apply(template.descriptionKey()))
                .with("category", texts.apply(template.category().nameKey()))
                .with("unit", unit(measure.unit(), measure.digits()))
                .with("direction", word(measure.direction()))
                .with("leading", measure.leading())
                .with("range", range(template.operatingRange(texts)))
                .with(
                        "formula",
                        template.calculation().map(Calculation::formula).map(Formula::toString))
                .with("formulaOrigin", template.calculation().map(this::origin))
                .with("inputs", inputs(template.calculation()))
                .with("origin", texts.apply(origin.mark().nameKey()))
                .with("source", origin.source())
                .with("sourceWords", origin.words());
    }

    private static Json range(OperatingRange range) {
        return new Json()
                .with("below", range.below().map(KpiTemplateJson::side))
                .with("above", range.above().map(KpiTemplateJson::side));
    }

    private static Json side(OperatingRange.Side side) {
        return new Json().with("bound", side.bound().decimal()).with("message", side.message());
    }

    /** A currency is chosen by who uses the KPI: the library has none. */
    private Json unit(Counted counted, int digits) {
        String symbol = counted == Counted.CURRENCY
                ? ""
                : counted.unit(digits, "", texts).symbol();
        return new Json()
                .with("kind", kind(counted).word())
                .with("symbol", symbol)
                .with("digits", digits);
    }

    private Unit.Kind kind(Counted counted) {
        return counted == Counted.CURRENCY
                ? Unit.Kind.CURRENCY
                : counted.unit(0, "", texts).kind();
    }

    private String origin(Calculation calculation) {
        KpiOrigin.Mark mark = calculation.isStated() ? KpiOrigin.Mark.STATED : KpiOrigin.Mark.STANDARD;
        return texts.apply(mark.nameKey());
    }

    private List<Json> inputs(Optional<Calculation> calculation) {
        return calculation.map(Calculation::inputs).orElse(Map.of()).entrySet().stream()
                .map(input -> new Json().with("name", input.getKey()).with("unit", unit(input.getValue(), 0)))
                .toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
