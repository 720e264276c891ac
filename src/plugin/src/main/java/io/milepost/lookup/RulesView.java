package io.milepost.lookup;

import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Revision;

/** The rules of a project's plan, and what who saved them is called. */
public record RulesView(ProjectDetails project, Revision<PlanRules> revision, Names names) {}
