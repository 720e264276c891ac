/**
 * Adapters on the Jira API. They implement the ports of {@code recalculation}, {@code lookup} and {@code planning}, and
 * nobody calls them but through these. What a person may see is not their question, except where a port asks it.
 */
package io.milepost.jira;
