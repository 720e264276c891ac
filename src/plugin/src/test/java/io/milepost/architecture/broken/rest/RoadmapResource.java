package io.milepost.architecture.broken.rest;

import io.milepost.architecture.broken.roadmap.RoadmapPage;

/** Imports another outlet. */
public final class RoadmapResource {

    public void show(RoadmapPage page) {}
}
