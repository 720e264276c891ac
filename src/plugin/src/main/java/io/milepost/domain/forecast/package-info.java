/**
 * Looks ahead: where a KPI will stand on its due date, and when the work of a goal will be done.
 *
 * <p>{@code lookup} calls it; it calls only {@code domain}. Inside, estimates are made with binary floating point, because
 * they are uncertain from their second digit on; what goes in and what comes out is exact and never "not a number". The
 * same question gives the same answer: what is drawn at random is drawn from the question's seed.
 */
package io.milepost.domain.forecast;
