/**
 * Texts by key and Velocity templates, for the host's own pages and for plugins. Called by pages, {@code plugins} and
 * {@code sal}; calls nothing of the host.
 */
package io.milepost.host.view;
