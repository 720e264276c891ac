/**
 * The words and the arithmetic of Milepost: pure Java without Jira, storage, threads or a clock.
 *
 * <p>Every other package calls it; it calls nobody. Sums are whole millionths, so that adding up in any order gives the
 * same digits.
 */
package io.milepost.domain;
