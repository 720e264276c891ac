/**
 * The panels of the issue view. Jira asks for each issue that it shows whether they are there and what their shells name;
 * their content is drawn after the page, by REST.
 */
package io.milepost.panels;
