/** The roadmap in a project's sidebar. Jira asks it what to show in its panel; the page itself reads by REST. */
package io.milepost.roadmap;
