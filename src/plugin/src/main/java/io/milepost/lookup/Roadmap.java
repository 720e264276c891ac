package io.milepost.lookup;

import java.time.LocalDate;
import java.time.ZoneId;

/** A project's goals as one reader sees them on one day. */
public record Roadmap(ProjectDetails project, LocalDate asOf, ZoneId zone, GoalList goals) {}
