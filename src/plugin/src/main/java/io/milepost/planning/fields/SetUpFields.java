package io.milepost.planning.fields;

import io.milepost.domain.plan.SettingsChange.Area;
import io.milepost.planning.CurrentSettings;
import io.milepost.planning.EditRights;
import io.milepost.planning.OneAtATime;
import io.milepost.planning.SettingsAudit;
import io.milepost.planning.fields.JiraFields.NewField;
import io.milepost.planning.fields.JiraFields.PresentField;
import io.milepost.planning.fields.JiraFields.Project;
import io.milepost.planning.fields.JiraFields.Screen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the fields that an administrator wants and puts them on screens. It says before what it will do, leaves alone what
 * is there, and does nothing the second time.
 */
public final class SetUpFields {

    private static final Logger LOG = LoggerFactory.getLogger(SetUpFields.class);

    private final JiraFields jira;
    private final FieldUnits units;
    private final CurrentSettings settings;
    private final EditRights rights;
    private final OneAtATime oneAtATime;
    private final SettingsAudit audit;

    public SetUpFields(
            JiraFields jira,
            FieldUnits units,
            CurrentSettings settings,
            EditRights rights,
            OneAtATime oneAtATime,
            SettingsAudit audit) {
        this.jira = jira;
        this.units = units;
        this.settings = settings;
        this.rights = rights;
        this.oneAtATime = oneAtATime;
        this.audit = audit;
    }

    /** All that could be set up, with what is there; refuses a person who is no administrator. */
    public List<FieldState> states(Optional<String> personKey) {
        rights.checkAdminister(personKey);
        List<PresentField> present = jira.fields();
        return Arrays.stream(FieldPurpose.values())
                .map(purpose -> state(purpose, present))
                .toList();
    }

    public List<Screen> screens() {
        return jira.screens();
    }

    public List<Project> projects() {
        return jira.projects();
    }

    /**
     * What would be done, in that order. Refuses, in this order: a person who is no administrator; a project or a screen that
     * is not there.
     */
    public List<SetUpStep> preview(Optional<String> personKey, FieldWish wish) {
        Map<Long, Project> projects = known(jira.projects(), Project::id);
        Map<Long, Screen> screens = known(jira.screens(), Screen::id);
        List<FieldState> states = states(personKey);
        wish.projectIds().forEach(id -> refuseUnless(projects.containsKey(id), "project", id));
        wish.screenIds().forEach(id -> refuseUnless(screens.containsKey(id), "screen", id));
        return states.stream()
                .filter(state -> wish.purposes().contains(state.purpose()))
                .flatMap(state -> steps(state, wish, projects, screens).stream())
                .toList();
    }

    /** Does what the preview says at this moment, and answers with it. */
    public List<SetUpStep> carryOut(Optional<String> personKey, FieldWish wish) {
        rights.checkAdminister(personKey);
        List<SetUpStep> done = new ArrayList<>();
        oneAtATime.run(() -> {
            Map<FieldPurpose, String> ids = new HashMap<>();
            states(personKey)
                    .forEach(state -> state.present().ifPresent(field -> ids.put(state.purpose(), field.id())));
            preview(personKey, wish).forEach(step -> {
                carryOut(step, ids);
                audit.done(personKey, Area.FIELDS, nameOf(step), told(step));
                LOG.info("Fields were set up by {}: {}", personKey.orElse("nobody"), step);
                done.add(step);
            });
        });
        return done;
    }

    private FieldState state(FieldPurpose purpose, List<PresentField> fields) {
        String name = jira.nameOf(purpose);
        Optional<PresentField> present = fields.stream()
                .filter(field -> field.kind() == purpose.kind())
                .filter(field -> !purpose.hasUnit() || isCalled(field, name, purpose.usualName()))
                .findFirst();
        return new FieldState(
                purpose,
                present.map(PresentField::name).orElse(name),
                present,
                present.map(PresentField::id).map(units::unitOf).orElse(""));
    }

    /** Of numbers there are several, told apart by their names in the administrator's language or in English. */
    private static boolean isCalled(PresentField field, String name, String usualName) {
        return field.name().equalsIgnoreCase(name) || field.name().equalsIgnoreCase(usualName);
    }

    private static List<SetUpStep> steps(
            FieldState state, FieldWish wish, Map<Long, Project> projects, Map<Long, Screen> screens) {
        List<SetUpStep> steps = new ArrayList<>();
        if (state.present().isEmpty()) {
            List<Project> chosen =
                    wish.projectIds().stream().sorted().map(projects::get).toList();
            steps.add(new SetUpStep.Create(state.purpose(), state.name(), chosen));
        }
        if (state.purpose().hasUnit() && !state.unit().equals(wish.unit(state.purpose()))) {
            steps.add(new SetUpStep.Measure(state.purpose(), state.name(), wish.unit(state.purpose())));
        }
        wish.screenIds().stream()
                .sorted()
                .filter(id -> state.present()
                        .filter(field -> field.screens().contains(id))
                        .isEmpty())
                .map(id -> new SetUpStep.Show(state.purpose(), state.name(), screens.get(id)))
                .forEach(steps::add);
        return steps;
    }

    private void carryOut(SetUpStep step, Map<FieldPurpose, String> ids) {
        if (step instanceof SetUpStep.Create create) {
            ids.put(step.purpose(), jira.create(newField(create)));
        } else if (step instanceof SetUpStep.Show show) {
            jira.show(ids.get(step.purpose()), show.screen().id());
        } else if (step instanceof SetUpStep.Measure measure) {
            units.set(ids.get(step.purpose()), measure.unit());
        }
    }

    private NewField newField(SetUpStep.Create create) {
        return new NewField(
                create.name(),
                create.purpose().kind(),
                create.projects().stream().map(Project::id).toList(),
                create.purpose().isOfGoals() ? settings.settings().goalTypes() : List.of());
    }

    private static String nameOf(SetUpStep step) {
        if (step instanceof SetUpStep.Create create) {
            return create.name();
        }
        return step instanceof SetUpStep.Show show ? show.name() : ((SetUpStep.Measure) step).name();
    }

    private static Map<String, String> told(SetUpStep step) {
        if (step instanceof SetUpStep.Create create) {
            String projects = create.projects().stream().map(Project::key).collect(Collectors.joining(", "));
            return Map.of("created", projects.isEmpty() ? "*" : projects);
        }
        return step instanceof SetUpStep.Show show
                ? Map.of("screen", show.screen().name())
                : Map.of("unit", ((SetUpStep.Measure) step).unit());
    }

    private static void refuseUnless(boolean known, String what, Object id) {
        if (!known) {
            throw new WishRefusedException(what, id.toString());
        }
    }

    private static <T> Map<Long, T> known(List<T> all, Function<T, Long> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
