/**
 * What pages and REST read of Jira's services, as far as the asking person may see it. Called by {@code pages} and
 * {@code rest}; calls Jira's services.
 */
package io.milepost.host.reading;
