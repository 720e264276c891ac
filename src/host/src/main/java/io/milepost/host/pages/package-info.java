/**
 * The pages that people see: each turns a {@code Visit} into an {@code Answer}, {@code PageServlet} writes it inside
 * the {@code Layout}. Called by {@code Host}; calls Jira's services in {@code jira}, {@code plugins} for what plugins
 * add, and {@code view} for templates.
 */
package io.milepost.host.pages;
