package io.milepost.domain;

import java.util.Optional;

/**
 * How far the work on an issue is and with which resolution it was closed, if it was.
 *
 * @param progress by the category of its status
 * @param statusId by which a plan may say otherwise
 */
public record WorkState(Progress progress, String statusId, Optional<String> resolutionId) {}
