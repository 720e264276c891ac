package io.milepost.domain.plan;

import java.math.BigDecimal;

/**
 * What a goal is measured by.
 *
 * @param id stable and unique within the goal
 * @param weight against the goal's other KPIs; above 0
 */
public record Kpi(String id, String name, Gauge gauge, Aim aim, KpiSource source, BigDecimal weight) {
    private static final int LONGEST_NAME = 120;

    /**
     * How the KPI's values are read.
     *
     * @param leading whether it moves before the goal does; a lagging one shows afterwards
     */
    public record Gauge(Unit unit, OperatingRange range, boolean leading) {}

    public Kpi {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.matches(".*[\\[\\]\\p{Cntrl}].*")) {
            throw new PlanRefusedException("kpi-name", name);
        }
        if (weight.signum() <= 0 || weight.precision() - weight.scale() > 6 || weight.scale() > 6) {
            throw new PlanRefusedException("weight-not-above-zero", weight.toPlainString());
        }
        if (gauge.unit().kind() != Unit.Kind.PERCENT
                && aim instanceof Aim.Reach reach
                && reach.target().isInPoints()) {
            throw new PlanRefusedException("points-need-percent", reach.target().typed());
        }
    }

    public Kpi withSource(KpiSource other) {
        return new Kpi(id, name, gauge, aim, other, weight);
    }
}
