package io.milepost.domain;

import java.time.LocalDate;
import java.util.Optional;

/** From when to when something is planned, both days included; either end may be open. */
public record Span(Optional<LocalDate> start, Optional<LocalDate> due) {

    public static final Span OPEN = new Span(Optional.empty(), Optional.empty());
}
