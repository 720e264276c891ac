package io.milepost.domain;

import java.util.Optional;

/** How far the work on an issue is and with which resolution it was closed, if it was. */
public record WorkState(Progress progress, Optional<String> resolutionId) {}
