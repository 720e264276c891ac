package io.milepost.testsupport.broken.wiring;

import java.time.Clock;

/** May make a clock, because it stands in the package that is allowed to. */
public final class Clocks {

    private Clocks() {}

    public static Clock system() {
        return Clock.systemUTC();
    }
}
