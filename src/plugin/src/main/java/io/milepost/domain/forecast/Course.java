package io.milepost.domain.forecast;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.descriptive.Median;

/** The measurements as plain numbers: times in steps, which rise from value to value, and the values. */
record Course(double[] times, double[] values) {

    static Course of(List<DatedValue> days, Scale scale) {
        return new Course(
                days.stream().mapToDouble(each -> scale.time(each.date())).toArray(),
                days.stream().mapToDouble(each -> scale.number(each.value())).toArray());
    }

    int length() {
        return times.length;
    }

    /** The steps from the last of the first {@code known} measurements to that of the index. */
    double ahead(int known, int index) {
        return times[index] - times[known - 1];
    }

    /** The steps from the first measurement to the last of the first {@code known}. */
    double span(int known) {
        return ahead(1, known - 1);
    }

    /** The median of the changes from one value to the next, taken without their signs. */
    double usualChange(int known) {
        double[] changes = new double[known - 1];
        Arrays.setAll(changes, index -> Math.abs(values[index + 1] - values[index]));
        return Median.withDefaults().evaluate(changes);
    }

    boolean neverFell(int known) {
        for (int index = 1; index < known; index++) {
            if (values[index] < values[index - 1]) {
                return false;
            }
        }
        return true;
    }
}
