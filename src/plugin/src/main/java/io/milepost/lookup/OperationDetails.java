package io.milepost.lookup;

import java.util.List;
import java.util.Map;

/**
 * What an administrator looks at when something seems slow or wrong.
 *
 * @param steps of a batch on this node, of the latest batches
 * @param tables how many rows each table has
 * @param versions of what runs here, and where it runs, by what it is
 */
public record OperationDetails(List<Step> steps, Map<String, Long> tables, Map<String, String> versions) {

    /** How long a step took. */
    public record Step(String name, int runs, long medianMillis, long slowestMillis) {}

    /** Port: looks them up; counts rows, so that it is not for every second. */
    public interface Source {

        OperationDetails details();
    }
}
