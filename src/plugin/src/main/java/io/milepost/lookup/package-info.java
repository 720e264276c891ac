/**
 * What people read. The outlets call it; it reads stored sums and issues through its ports, which {@code store} and
 * {@code jira} implement, and computes shares, pace and health with {@code domain} for the date of asking. Nothing
 * leaves it that did not pass {@link io.milepost.lookup.Visibility}, the one gate.
 */
package io.milepost.lookup;
