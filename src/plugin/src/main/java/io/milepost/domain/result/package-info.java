/**
 * Calculates from what was planned and measured: result, roll-up, pace, health, diagnosis and campaign cover. Pure
 * functions of their inputs, the date among them; {@code recalculation} and {@code lookup} call them.
 */
package io.milepost.domain.result;
