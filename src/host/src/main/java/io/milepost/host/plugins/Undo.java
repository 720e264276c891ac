package io.milepost.host.plugins;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What to take back when a plugin stops or fails to start: last done, first undone, and nothing left out. */
final class Undo {
    private static final Logger LOG = LoggerFactory.getLogger(Undo.class);

    private final Deque<Step> steps = new ArrayDeque<>();

    void later(Step step) {
        steps.push(step);
    }

    void now() {
        while (!steps.isEmpty()) {
            try {
                steps.pop().run();
            } catch (Exception e) { // the plugin's code may throw anything; the other steps must still run
                LOG.error("a step of stopping a plugin failed", e);
            }
        }
    }

    /** One thing to take back. */
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }
}
