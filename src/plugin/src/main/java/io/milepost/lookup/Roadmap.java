package io.milepost.lookup;

import io.milepost.domain.plan.HealthNames;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A project's goals as one reader sees them on one day.
 *
 * @param healthNames what the project's plan calls the healths, also those of goals from other projects
 */
public record Roadmap(ProjectDetails project, LocalDate asOf, ZoneId zone, HealthNames healthNames, GoalList goals) {}
