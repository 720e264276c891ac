package io.milepost.planning;

import io.milepost.domain.KpiValue;
import io.milepost.domain.formula.Formula;
import io.milepost.domain.formula.KpiReference;
import io.milepost.domain.plan.OperatingRange;
import io.milepost.domain.plan.Unit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A KPI of the library: how it is measured and calculated, and whether a source says so.
 *
 * @param id stable; the keys of its texts are made of it
 * @param calculation empty for a number that is measured and not calculated
 */
public record KpiTemplate(
        String id, Category category, Measure measure, Optional<Calculation> calculation, KpiOrigin origin) {

    public KpiTemplate {
        if (!id.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException("id of other characters than a-z, 0-9 and hyphens: " + id);
        }
    }

    public String nameKey() {
        return key("name");
    }

    public String descriptionKey() {
        return key("description");
    }

    /** The values between which it is normal, in the texts of one language. */
    public OperatingRange operatingRange(UnaryOperator<String> texts) {
        return measure.range()
                .map(range -> new OperatingRange(
                        side(range.from(), key("below"), texts), side(range.to(), key("above"), texts)))
                .orElse(OperatingRange.OPEN);
    }

    private static Optional<OperatingRange.Side> side(KpiValue bound, String key, UnaryOperator<String> texts) {
        return Optional.of(new OperatingRange.Side(bound, texts.apply(key)));
    }

    private String key(String text) {
        return "milepost.kpi." + id + "." + text;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What part of marketing it is about. */
    public enum Category {
        PLAN,
        SALES_FUNNEL,
        EMAIL,
        WEB,
        SOCIAL,
        ADVERTISING,
        AIDA,
        RETENTION,
        FINANCE,
        TEAM,
        BRAND;

        public String nameKey() {
            return "milepost.kpi.category." + word(this);
        }
    }

    /** In what it is counted. */
    public enum Counted {
        COUNT(Unit.Kind.NUMBER),
        PERCENT(Unit.Kind.PERCENT),
        CURRENCY(Unit.Kind.CURRENCY),
        DAYS(Unit.Kind.NUMBER),
        MINUTES(Unit.Kind.NUMBER),
        SCORE(Unit.Kind.NUMBER);

        private final Unit.Kind kind;

        Counted(Unit.Kind kind) {
            this.kind = kind;
        }

        /**
         * The unit of a KPI that is made of this.
         *
         * @param currency the plan's, by its ISO 4217 code; nothing else asks for it
         */
        public Unit unit(int digits, String currency, UnaryOperator<String> texts) {
            return switch (this) {
                case COUNT -> new Unit(kind, "", digits);
                case PERCENT -> new Unit(kind, Unit.PERCENT.symbol(), digits);
                case CURRENCY -> new Unit(kind, currency, digits);
                case DAYS, MINUTES, SCORE -> new Unit(kind, texts.apply("milepost.kpi.unit." + word(this)), digits);
            };
        }
    }

    /** What its value should do. */
    public enum Direction {
        REACH_UP,
        REACH_DOWN,
        WITHIN,
        ABOVE,
        BELOW,
        YES_NO
    }

    /**
     * How its values are read.
     *
     * @param digits after the point, 0 to 6
     * @param leading whether it moves before the goal does; a lagging one shows afterwards
     */
    public record Measure(Counted unit, int digits, Direction direction, boolean leading, Optional<Range> range) {
        public Measure {
            if (digits < 0 || digits > KpiValue.DIGITS) {
                throw new IllegalArgumentException("digits out of range: " + digits);
            }
        }
    }

    /**
     * The values between which a source calls it normal.
     *
     * @param words the source's own
     */
    public record Range(KpiValue from, KpiValue to, String words) {
        public Range {
            if (from.compareTo(to) >= 0) {
                throw new IllegalArgumentException("range upside down: " + from + " to " + to);
            }
        }
    }

    /**
     * How it is calculated of other KPIs.
     *
     * @param inputs the KPIs that the formula names, and in what each is counted
     * @param isStated whether a source says the formula; the usual one otherwise
     */
    public record Calculation(Formula formula, Map<String, Counted> inputs, boolean isStated) {
        public Calculation {
            inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
            if (inputs.containsValue(null) || !names(formula).equals(inputs.keySet())) {
                throw new IllegalArgumentException("the inputs of " + formula + " are not " + inputs);
            }
        }

        private static TreeSet<String> names(Formula formula) {
            return formula.references().stream().map(KpiReference::name).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
