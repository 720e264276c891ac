/**
 * Translates Jira's events into changes of issues and hands these to the queue of {@code recalculation}. Jira calls it on
 * the threads of people's requests: it reads nothing but the event and never waits.
 */
package io.milepost.intake;
