/** The administration page: the frame by servlet, its content by REST. Jira calls it. */
package io.milepost.admin;
