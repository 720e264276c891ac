package io.milepost.host.demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/** A start and a due day, counted from today. */
record Days(int start, int due) {
    Days {
        if (due < start) {
            throw new IllegalArgumentException("due on day " + due + ", before the start on day " + start);
        }
    }

    @JsonCreator
    static Days of(List<Integer> startAndDue) {
        if (startAndDue.size() != 2) {
            throw new IllegalArgumentException("days must be [start, due], not " + startAndDue);
        }
        return new Days(startAndDue.get(0), startAndDue.get(1));
    }
}
