package io.milepost.architecture.broken.elsewhere;

/** Stands in a package that is no stage. */
public record Stray() {}
