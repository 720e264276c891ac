package io.milepost.rest;

import io.milepost.planning.PlanOptions;
import io.milepost.planning.PlanOptions.DateField;
import io.milepost.planning.PlanOptions.IssueTypeOption;
import io.milepost.planning.Settings;

/** How the settings and what there is to choose look in JSON. */
final class SettingsJson {

    private SettingsJson() {}

    static Json of(Settings settings, PlanOptions options) {
        return new Json()
                .with("goalTypes", settings.goalTypes())
                .with("activityTypes", settings.activityTypes())
                .with("startDateField", settings.startDateField())
                .with("options", options(options));
    }

    private static Json options(PlanOptions options) {
        return new Json()
                .with(
                        "issueTypes",
                        options.issueTypes().stream().map(SettingsJson::type).toList())
                .with(
                        "dateFields",
                        options.dateFields().stream().map(SettingsJson::field).toList());
    }

    private static Json type(IssueTypeOption type) {
        return new Json()
                .with("id", type.id())
                .with("name", type.translatedName())
                .with("subTask", type.subTask());
    }

    private static Json field(DateField field) {
        return new Json().with("id", field.id()).with("name", field.name());
    }
}
