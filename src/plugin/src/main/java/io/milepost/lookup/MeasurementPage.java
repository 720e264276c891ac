package io.milepost.lookup;

import io.milepost.domain.plan.Measurement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A part of a goal's measurements, the newest day first, and how many there are in all. */
public record MeasurementPage(int total, List<Item> items) {

    public MeasurementPage {
        items = List.copyOf(items);
    }

    /**
     * One measurement.
     *
     * @param person who recorded it, where somebody is known
     * @param supersededBy the one that corrects or withdraws it
     */
    public record Item(Measurement measurement, Optional<Person> person, OptionalLong supersededBy) {}
}
