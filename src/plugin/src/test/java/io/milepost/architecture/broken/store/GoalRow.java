package io.milepost.architecture.broken.store;

/** A row of storage. */
public record GoalRow(long id) {}
