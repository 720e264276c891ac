package io.milepost.host.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that shows a past moment while a history is replayed, and the real time otherwise. */
public final class ReplayClock extends Clock {
    private final Clock real;
    private final AtomicReference<Instant> past;

    public ReplayClock(Clock real) {
        this(real, new AtomicReference<>());
    }

    private ReplayClock(Clock real, AtomicReference<Instant> past) {
        this.real = real;
        this.past = past;
    }

    void show(Instant moment) {
        past.set(moment);
    }

    void showRealTime() {
        past.set(null);
    }

    Clock real() {
        return real;
    }

    @Override
    public Instant instant() {
        Instant shown = past.get();
        return shown == null ? real.instant() : shown;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ReplayClock(real.withZone(zone), past);
    }
}
