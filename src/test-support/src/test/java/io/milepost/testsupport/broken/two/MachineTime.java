package io.milepost.testsupport.broken.two;

import io.milepost.testsupport.broken.one.GoalManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.Supplier;

/** Breaks the rule of the clock once a method, and the other half of the rule of cycles. */
public final class MachineTime {

    private MachineTime() {}

    public static Supplier<Instant> reference() {
        return Instant::now;
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    public static long millis() {
        return System.currentTimeMillis();
    }

    public static Date date() {
        return new Date();
    }

    public static Clock clock() {
        return Clock.systemUTC();
    }

    public static LocalDate asAsked(Clock clock, GoalManager unused) {
        return LocalDate.now(clock);
    }
}
