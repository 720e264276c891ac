/**
 * Keeps the stored sums equal to what the issues say: queue, worker, reconciliation and full recalculation.
 *
 * <p>{@code intake} calls the queue, {@code wiring} starts and stops worker and runs. It calls {@code domain} for the
 * arithmetic, and Jira and the store only through the ports that it declares here.
 */
package io.milepost.recalculation;
