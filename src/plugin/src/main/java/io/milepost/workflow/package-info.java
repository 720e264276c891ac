/**
 * Validators, conditions and post functions of Jira's workflows. Jira calls them for an issue that takes a step or could take one;
 * they ask {@code lookup} for the goals and record by {@code planning}.
 */
package io.milepost.workflow;
