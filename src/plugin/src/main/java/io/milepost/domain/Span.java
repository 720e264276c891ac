package io.milepost.domain;

import java.time.LocalDate;
import java.util.Optional;

/** From when to when something is planned, both days included; either end may be open. */
public record Span(Optional<LocalDate> start, Optional<LocalDate> due) {

    public static final Span OPEN = new Span(Optional.empty(), Optional.empty());

    public boolean isOpen() {
        return start.isEmpty() && due.isEmpty();
    }

    /** The start, or the end where people have set only that. */
    public Optional<LocalDate> first() {
        return start.isPresent() ? start : due;
    }

    /** The end, or the start where people have set only that. */
    public Optional<LocalDate> last() {
        return due.isPresent() ? due : start;
    }
}
