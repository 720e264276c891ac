/**
 * Jira's REST below {@code /rest/api/2} and {@code /rest/auth/1}: resources read the request, ask Jira's services and
 * map to Jira's shapes. Called by {@code Host}; calls {@code reading} and Jira's services.
 */
package io.milepost.host.rest;
