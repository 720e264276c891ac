package io.milepost.architecture.broken.wiring;

import io.milepost.architecture.broken.rest.RoadmapResource;
import io.milepost.architecture.broken.roadmap.RoadmapPage;
import io.milepost.architecture.broken.store.GoalRow;

/** Sees every package, as the composition root may. */
public record Wiring(RoadmapResource resource, RoadmapPage page, GoalRow row) {}
