/**
 * The web server: who is asking, forged requests, errors, and where servlets and REST resources hang. Called by
 * {@code Host}, {@code plugins} and the pages; calls the authentication of the host's core.
 */
package io.milepost.host.web;
