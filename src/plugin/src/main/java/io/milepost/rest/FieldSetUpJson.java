package io.milepost.rest;

import io.milepost.planning.fields.FieldState;
import io.milepost.planning.fields.JiraFields.PresentField;
import io.milepost.planning.fields.JiraFields.Project;
import io.milepost.planning.fields.JiraFields.Screen;
import io.milepost.planning.fields.SetUpFields;
import io.milepost.planning.fields.SetUpStep;
import java.util.List;

/** How the set-up of fields looks in JSON. */
final class FieldSetUpJson {

    private FieldSetUpJson() {}

    static Json overview(List<FieldState> fields, SetUpFields setUp) {
        return new Json()
                .with("fields", fields.stream().map(FieldSetUpJson::field).toList())
                .with(
                        "projects",
                        setUp.projects().stream().map(FieldSetUpJson::project).toList())
                .with(
                        "screens",
                        setUp.screens().stream().map(FieldSetUpJson::screen).toList());
    }

    private static Json field(FieldState field) {
        return new Json()
                .with("purpose", field.purpose().word())
                .with("name", field.name())
                .with("id", field.present().map(PresentField::id))
                .with("ofGoals", field.purpose().isOfGoals())
                .with("typed", field.purpose().isTyped())
                .with("unit", field.purpose().hasUnit() ? field.unit() : null)
                .with(
                        "screens",
                        field.present().stream()
                                .flatMap(present -> present.screens().stream())
                                .sorted()
                                .map(Object::toString)
                                .toList());
    }

    private static Json project(Project project) {
        return new Json()
                .with("id", Long.toString(project.id()))
                .with("key", project.key())
                .with("name", project.name());
    }

    private static Json screen(Screen screen) {
        return new Json().with("id", Long.toString(screen.id())).with("name", screen.name());
    }

    static Json steps(List<SetUpStep> steps) {
        return new Json().with("steps", steps.stream().map(FieldSetUpJson::step).toList());
    }

    private static Json step(SetUpStep step) {
        Json json = new Json().with("purpose", step.purpose().word());
        if (step instanceof SetUpStep.Create create) {
            return json.with("do", "create")
                    .with("name", create.name())
                    .with("ofGoals", create.purpose().isOfGoals())
                    .with(
                            "projects",
                            create.projects().stream().map(Project::name).toList());
        }
        return step instanceof SetUpStep.Show show
                ? json.with("do", "show")
                        .with("name", show.name())
                        .with("screen", show.screen().name())
                : json.with("do", "measure")
                        .with("name", ((SetUpStep.Measure) step).name())
                        .with("unit", ((SetUpStep.Measure) step).unit());
    }
}
