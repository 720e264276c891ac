package io.milepost.host.plugins;

import io.milepost.host.jira.WorkflowModules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the enabled plugins add to the host's pages, in the order of their weights. */
public interface PluginModules {
    /**
     * The links of a section, with label and address ready to print (still to be escaped).
     *
     * @param context what links may name, in Jira's words: {@code user}, {@code project},
     *     {@code pathEncodedProjectKey}, {@code issue}, {@code helper}
     */
    List<WebLink> webItems(String section, Map<String, Object> context);

    /** The panels of a location. */
    List<WebPanel> webPanels(String location, Map<String, Object> context);

    /** The sections that plugins add to a menu of the administration, such as {@code admin_plugins_menu}, with their links. */
    List<AdminSection> adminSections(String menu, Map<String, Object> context);

    /**
     * The HTML of a custom field's value or input, nothing where the type has no template for this view.
     *
     * @param typeKey the complete key of the type, {@code PLUGIN:MODULE}
     * @param context what Jira gives to such templates: {@code value}, {@code issue}, {@code customField},
     *     {@code fieldLayoutItem}, {@code action}, besides the type's own {@code getVelocityParameters}
     */
    Optional<String> fieldHtml(String typeKey, FieldView view, Map<String, Object> context);

    /** The gadgets that people may put on a dashboard. */
    List<Gadget> gadgets();

    /**
     * The HTML of a workflow module for its administrators, nothing where it has no template for this view: then it has
     * nothing to ask.
     *
     * @param view {@code view}, {@code input-parameters} or {@code edit-parameters}, as in the descriptor
     */
    Optional<String> workflowHtml(WorkflowModules.Module module, String view, Map<String, String> arguments);

    /** The styles and scripts that plugins add to pages of one context, such as {@code atl.general}, dependencies first. */
    PageResources webResources(List<String> contexts);

    /** The styles and scripts of single resources by complete key {@code PLUGIN:MODULE}, dependencies first. */
    PageResources webResourcesOf(List<String> completeKeys);
}
