/**
 * What people change of issues on a roadmap before it is written. Values and pure functions; imports nothing of ours but
 * {@code domain}. {@code planning.staging} tries and writes it, {@code lookup} says what it would do to goals.
 */
package io.milepost.domain.change;
