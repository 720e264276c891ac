/**
 * Says what an activity gives to its goals: shares, weights and how much is done. Pure functions of issues and the rules
 * of {@code domain.plan}; {@code recalculation} calls them.
 */
package io.milepost.domain.delivery;
