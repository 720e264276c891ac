package io.milepost.host.jira;

import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;

/** The descriptor of a field type that the host brings along. */
record TypeDescriptor(String key, String name) implements CustomFieldTypeModuleDescriptor {

    @Override
    public String getCompleteKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }
}
