/**
 * The REST API at {@code /rest/milepost/1.0}. Jira calls the resources; they read the request, ask {@code lookup} or
 * {@code planning} and map the answer to JSON. All refusals become answers in {@link io.milepost.rest.ErrorMapper}.
 */
package io.milepost.rest;
