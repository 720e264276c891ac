package io.milepost.domain.forecast;

/** The trend of each method after every number of first measurements, as it would have been drawn then. */
final class Trends {

    private final Course course;
    private final SenSlopes slopes;
    private final DampedHolt holt;

    Trends(Course course) {
        this.course = course;
        this.slopes = new SenSlopes(course);
        this.holt = new DampedHolt(course, slopes);
    }

    SenLine line(int known) {
        return new SenLine(course, known, slopes.of(known));
    }

    Trend after(int known, Method method) {
        double value = course.values()[known - 1];
        return switch (method) {
            case THEIL_SEN -> line(known);
            case DRIFT -> new Walk(value, slopes.of(known), course.span(known));
            case DAMPED_HOLT -> holt.after(known);
            case LAST_VALUE -> new Walk(value, 0, Double.POSITIVE_INFINITY);
        };
    }
}
