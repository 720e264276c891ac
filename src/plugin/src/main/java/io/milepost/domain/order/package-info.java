/**
 * What must wait for what: how a dependency stands on a day, and the longest chain of work that is still to be done.
 *
 * <p>{@code lookup} calls it; it calls only {@code domain}. Dependencies are finish-to-start, and the longest chain is the
 * critical path of J. E. Kelley and M. R. Walker, "Critical-path planning and scheduling", Eastern Joint Computer
 * Conference (1959), 160-173.
 */
package io.milepost.domain.order;
