/**
 * What people change, one class a use case. The outlets call it; it checks the right to change, refuses by name, and
 * works through its ports, which {@code jira} and {@code store} implement. A change of links or rules reaches the
 * numbers the same way as a transition: through events, the queue and the worker.
 */
package io.milepost.planning;
