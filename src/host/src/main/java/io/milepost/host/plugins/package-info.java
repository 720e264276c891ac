/**
 * Reads a plugin's descriptor, starts and stops its modules and tells pages what enabled plugins add to them. Called
 * by {@code Host} and by the pages; calls {@code osgi}, {@code activeobjects}, {@code view} and {@code web}.
 */
package io.milepost.host.plugins;
