package io.milepost.architecture.broken.roadmap;

import io.milepost.architecture.broken.domain.Goal;
import io.milepost.architecture.broken.lookup.Goals;

/** Imports what an outlet may. */
public record RoadmapPage(Goals goals, Goal goal) {}
