/**
 * Links by which programs read a roadmap without a session: made, listed and ended by people, opened by whoever has one. The
 * outlets call it; {@code store} keeps the links and {@code jira} says who can still log in.
 */
package io.milepost.planning.feeds;
