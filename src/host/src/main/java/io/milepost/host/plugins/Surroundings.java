package io.milepost.host.plugins;

import io.milepost.host.jira.CustomFieldTypes;
import io.milepost.host.jira.HostAuthenticationContext;
import io.milepost.host.jira.WorkflowModules;
import io.milepost.host.jql.JqlFunctions;
import io.milepost.host.osgi.PluginFramework;
import io.milepost.host.view.Texts;
import io.milepost.host.web.WebServer;
import javax.sql.DataSource;

/** The parts of the host into which plugins put their modules. */
public record Surroundings(
        PluginFramework framework,
        WebServer web,
        DataSource database,
        Texts texts,
        HostAuthenticationContext authentication,
        CustomFieldTypes fieldTypes,
        JqlFunctions functions,
        WorkflowModules workflowModules) {}
