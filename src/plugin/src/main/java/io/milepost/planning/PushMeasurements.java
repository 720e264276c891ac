package io.milepost.planning;

import io.milepost.domain.plan.MeasurementSource;
import io.milepost.planning.BulkEntries.Item;
import io.milepost.planning.Measurements.Push;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Keeps the measurements that a program sends, all or none, and once however often it sends them. */
public final class PushMeasurements {

    private final BulkEntries entries;
    private final AddOnce addOnce;

    public PushMeasurements(BulkEntries entries, AddOnce addOnce) {
        this.entries = entries;
        this.addOnce = addOnce;
    }

    /**
     * What a program sends.
     *
     * @param key by which it knows its own request again
     * @param text the request as it came
     */
    public record Request(String key, String text, List<Item> items) {
        public Request {
            items = List.copyOf(items);
        }
    }

    /**
     * The same key with the same text answers as the first time, for thirty days. Refuses, in this order: the same key with
     * another text; a person who may not edit the issue of one of the goals; every wrong entry, by its index.
     */
    public Push push(Optional<String> personKey, Request request) {
        byte[] content = request.text.getBytes(StandardCharsets.UTF_8);
        return addOnce.add(
                new AddOnce.Request(personKey, request.key, content, MeasurementSource.REST),
                origin -> entries.measurements(personKey, request.items, origin));
    }
}
