/**
 * What every Atlassian product gives to plugins: events, jobs, locks, texts, templates, login and password
 * confirmation. Called by {@code Host}, which offers it to plugins; calls {@code view} and {@code web}.
 */
package io.milepost.host.sal;
