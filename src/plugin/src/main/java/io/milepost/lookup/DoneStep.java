package io.milepost.lookup;

import java.time.Instant;

/** By how much, in millionths, the done work of a goal grew at a moment because somebody worked; negative where it was reopened. */
public record DoneStep(Instant at, long weight) {}
