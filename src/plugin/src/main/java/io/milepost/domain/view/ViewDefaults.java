package io.milepost.domain.view;

import java.util.Optional;

/**
 * Which view of a place opens first.
 *
 * @param own what one person has chosen for himself
 * @param everybody what opens for all who have chosen none
 */
public record ViewDefaults(Optional<ViewChoice> own, Optional<ViewChoice> everybody) {}
