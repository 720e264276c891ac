package io.milepost.lookup;

import io.milepost.domain.forecast.DoneWork;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The work that was done on each day; what was reopened has to be done again before more of it counts. */
final class Throughput {

    private Throughput() {}

    static List<DoneWork> of(List<DoneStep> steps, ZoneId zone) {
        Map<LocalDate, Long> days = new TreeMap<>();
        steps.forEach(step -> days.merge(LocalDate.ofInstant(step.at(), zone), step.weight(), Math::addExact));
        long reopened = 0;
        for (Map.Entry<LocalDate, Long> day : days.entrySet()) {
            long done = day.getValue() - reopened;
            reopened = Math.max(0, -done);
            day.setValue(Math.max(0, done));
        }
        return days.entrySet().stream()
                .map(day -> new DoneWork(day.getKey(), day.getValue()))
                .toList();
    }
}
