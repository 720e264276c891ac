/**
 * What people plan: a goal's KPIs, milestones, campaigns and rules, and the rules of a whole plan. Values only, checked
 * when built; {@code io.milepost.domain.result} calculates with them. Imports nothing of ours but {@code domain}.
 */
package io.milepost.domain.plan;
