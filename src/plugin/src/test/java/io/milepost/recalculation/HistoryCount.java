package io.milepost.recalculation;

import io.milepost.recalculation.Telling.EventCount;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Says how many histories a property tries and what they held: {@code -Dmilepost.histories=100000} asks for more than a
 * usual build has time for.
 */
final class HistoryCount implements AroundPropertyHook {

    private static final String SWITCH = "milepost.histories";
    private static final int USUAL = 1_000;

    private static EventCount events = new EventCount();
    private static int histories;
    private static int differences;

    /** After the first difference nothing is counted: what follows are attempts to tell it shorter. */
    static void add(EventCount told, boolean isDifferent) {
        if (differences == 0) {
            events.add(told);
            histories++;
            differences += isDifferent ? 1 : 0;
        }
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        context.attributes().setTries(Integer.getInteger(SWITCH, USUAL));
        events = new EventCount();
        histories = 0;
        differences = 0;
        PropertyExecutionResult result = property.execute();
        System.out.printf("%,d histories, %s, %d differences%n", histories, events, differences);
        return result;
    }
}
