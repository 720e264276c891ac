package io.milepost.bench;

import java.lang.management.ManagementFactory;

/**
 * How much more heap a work holds at its fullest moment than before it. A second thread has the collector run again and
 * again and looks at what is left each time, so that rubbish does not count; the work is slow meanwhile.
 */
final class LiveHeap {

    private static final int PAUSE_MILLIS = 20;

    private volatile boolean done;
    private long most;

    /** In bytes. */
    long extraDuring(Times.Work work) throws Exception {
        long before = live();
        most = before;
        Thread looking = new Thread(this::look, "live heap");
        looking.start();
        try {
            work.run();
        } finally {
            done = true;
            looking.join();
        }
        return most - before;
    }

    private void look() {
        try {
            while (!done) {
                most = Math.max(most, live());
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
