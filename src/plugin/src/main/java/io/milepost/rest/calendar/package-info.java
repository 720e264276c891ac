/**
 * Calendars as RFC 5545 wants them. The resources of {@link io.milepost.rest} call it with days and texts; it calls nothing.
 */
package io.milepost.rest.calendar;
