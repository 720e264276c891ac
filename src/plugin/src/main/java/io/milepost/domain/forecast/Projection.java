package io.milepost.domain.forecast;

import java.util.List;

/**
 * A forecast, with what it was made from.
 *
 * @param points for drawing, from after the last measurement to the due date; none when that has passed
 * @param measuredDays that were known
 * @param usedDays that were calculated with: of a long series every so many, the last among them
 */
public record Projection(
        Method method,
        DueOutlook due,
        TargetDate target,
        List<ForecastPoint> points,
        TrackRecord record,
        int measuredDays,
        int usedDays)
        implements ResultForecast {

    public Projection {
        points = List.copyOf(points);
    }
}
