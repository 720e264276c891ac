/**
 * Measures what Milepost costs, each figure beside the naive way and the floor below which nobody gets.
 *
 * <p>{@code Benchmarks} is the entry; Maven calls it in the profile {@code bench}. It calls the product as the product's
 * own tests do: the real recalculation, the real store, on real Active Objects in H2 and PostgreSQL. Only Jira is played.
 */
package io.milepost.bench;
