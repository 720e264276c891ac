package io.milepost.lookup;

import io.milepost.domain.plan.HealthNames;
import java.time.LocalDate;
import java.time.ZoneId;

/** The goals of a plan that administrators have made, as one reader sees them on one day. */
public record PlanRoadmap(PlanInView plan, LocalDate asOf, ZoneId zone, HealthNames healthNames, GoalList goals) {}
