package io.milepost.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Many measurements of which none was kept, because some are refused. */
public class BulkRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    /** @param refusals by place */
    BulkRefusedException(Map<Integer, MeasurementRefusedException> refusals) {
        super(refusals.size() + " measurements refused");
        this.refusals = refusals.entrySet().stream()
                .map(refusal -> new Refusal(refusal.getKey(), refusal.getValue()))
                .sorted(Comparator.comparingInt(Refusal::place))
                .toList();
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    /** @param place the index in a push, from 0, or the line of a file */
    public record Refusal(int place, MeasurementRefusedException refused) {}
}
