/**
 * Files of rows for spreadsheets. The resources of {@link io.milepost.rest} call it with what they have read; it calls
 * {@code lookup} and {@code domain} for what the rows hold, a CSV printer and a writer of workbooks.
 */
package io.milepost.rest.sheets;
