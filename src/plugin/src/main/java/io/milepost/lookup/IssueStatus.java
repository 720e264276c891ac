package io.milepost.lookup;

import io.milepost.domain.Progress;

/** A status by its translated name, and how far an issue in it is. */
public record IssueStatus(String name, Progress progress) {}
