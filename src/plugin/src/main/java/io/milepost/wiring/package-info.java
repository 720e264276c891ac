/**
 * Puts the parts together: what starts and stops with the plugin, its threads and jobs, and the small adapters between
 * packages that do not know each other. {@code META-INF/spring/milepost.xml} lists all parts; Jira calls
 * {@link io.milepost.wiring.Milepost}.
 */
package io.milepost.wiring;
