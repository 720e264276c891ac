package io.milepost.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.DateFieldFormat;
import com.atlassian.jira.util.ErrorCollection;
import io.milepost.domain.change.Contents;
import io.milepost.domain.change.IssueEdit;
import io.milepost.domain.change.Part;
import io.milepost.jira.IssueTies.EpicChange;
import io.milepost.planning.staging.ChangeProblem;
import io.milepost.planning.staging.ChangeProblem.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One change of an issue's fields, typed as in Jira's form and validated by Jira. What is on no screen of the issue Jira's
 * service leaves as it is without a word, so that what it would write is held against what is wanted.
 */
final class FieldEdits {

    private static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";

    private final IssueService service;
    private final DateFieldFormat dates;
    private final CustomFieldManager fields;
    private final Optional<String> startFieldId;
    private final IssueParts parts;

    FieldEdits(
            IssueService service,
            DateFieldFormat dates,
            CustomFieldManager fields,
            Optional<String> startFieldId,
            IssueParts parts) {
        this.service = service;
        this.dates = dates;
        this.fields = fields;
        this.startFieldId = startFieldId;
        this.parts = parts;
    }

    /** What was typed, by Jira's id of the field, and what cannot even be typed. */
    private static final class Form {
        private final IssueInputParameters typed;
        private final Map<String, Part> partByField = new HashMap<>();
        private final Set<Part> perhapsOfOne = new HashSet<>();
        private final List<ChangeProblem> problems = new ArrayList<>();

        private Form(IssueInputParameters typed) {
            this.typed = typed;
        }

        private void custom(Part part, Optional<String> field, String... values) {
            if (field.isEmpty()) {
                problems.add(ChangeProblem.of(part, Reason.NO_FIELD));
            } else {
                partByField.put(field.get(), part);
                typed.addCustomFieldValue(field.get(), values);
            }
        }
    }

    /** Validated by Jira, or all that speaks against it; nothing to write is valid without being asked. */
    record Validated(Optional<UpdateValidationResult> result, List<ChangeProblem> problems) {}

    Validated validate(ApplicationUser person, Issue issue, IssueEdit edit, Optional<EpicChange> epic) {
        Form form = new Form(service.newIssueInputParameters());
        form.typed.setRetainExistingValuesWhenParameterNotProvided(true, true);
        type(form, issue, edit, epic);
        if (form.partByField.isEmpty()) {
            return new Validated(Optional.empty(), form.problems);
        }
        UpdateValidationResult result = service.validateUpdate(person, issue.getId(), form.typed);
        List<ChangeProblem> problems = new ArrayList<>(form.problems);
        problems.addAll(problems(result.getErrorCollection(), form.partByField));
        if (problems.isEmpty()) {
            problems.addAll(unwritten(result.getIssue(), edit, form));
        }
        return new Validated(Optional.of(result), problems);
    }

    private void type(Form form, Issue issue, IssueEdit edit, Optional<EpicChange> epic) {
        for (Part part : edit.after().parts()) {
            Set<String> values = edit.after().of(part);
            switch (part.word()) {
                case "start" -> form.custom(part, startField(), picked(form, part, values));
                case "due" -> {
                    form.partByField.put("duedate", part);
                    form.typed.setDueDate(picked(form, part, values));
                }
                case "summary" -> {
                    form.partByField.put("summary", part);
                    form.typed.setSummary(one(values));
                }
                case "owner" -> {
                    form.partByField.put("assignee", part);
                    form.typed.setAssigneeId(one(values));
                }
                case "goals" -> epic.ifPresent(change -> form.custom(part, epicField(), key(change)));
                case "product" -> products(form, issue, values);
                case "blocks", "status" -> {}
                default -> lane(form, issue, part, values);
            }
        }
    }

    /** A product is a component of the project. */
    private static void products(Form form, Issue issue, Set<String> names) {
        Long[] ids = issue.getProjectObject().getProjectComponents().stream()
                .filter(component -> names.contains(component.getName()))
                .map(ProjectComponent::getId)
                .toArray(Long[]::new);
        if (ids.length < names.size()) {
            form.problems.add(ChangeProblem.of(Part.PRODUCT, Reason.NO_CHOICE));
        } else {
            form.partByField.put("components", Part.PRODUCT);
            form.typed.setComponentIds(ids);
        }
    }

    private void lane(Form form, Issue issue, Part part, Set<String> values) {
        Optional<CustomField> field = new LaneChoices(fields).field(issue, part);
        if (field.filter(LaneChoices::hasTwoLevels).isPresent()) {
            form.problems.add(ChangeProblem.of(part, Reason.TWO_LEVELS));
            return;
        }
        Optional<String[]> typed = field.flatMap(found -> LaneChoices.typed(found, issue, values));
        if (field.isPresent() && typed.isEmpty()) {
            form.problems.add(ChangeProblem.of(part, Reason.NO_CHOICE));
        } else {
            form.custom(part, field.map(CustomField::getId), typed.orElseGet(() -> new String[0]));
            // A field of one value takes the first of several without a word.
            if (values.size() > 1 && field.filter(LaneChoices::takesSeveral).isEmpty()) {
                form.perhapsOfOne.add(part);
            }
        }
    }

    private Optional<String> startField() {
        return startFieldId.filter(id -> fields.getCustomFieldObject(id) != null);
    }

    private Optional<String> epicField() {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> field.getCustomFieldType() != null
                        && EPIC_LINK.equals(field.getCustomFieldType().getKey()))
                .map(CustomField::getId)
                .findFirst();
    }

    /** As the forms of Jira Software name an epic. */
    private static String key(EpicChange change) {
        return change.epic().map(epic -> "key:" + epic.getKey()).orElse("");
    }

    private static String one(Set<String> values) {
        return values.stream().findFirst().orElse("");
    }

    private String picked(Form form, Part part, Set<String> values) {
        if (values.isEmpty()) {
            return "";
        }
        LocalDate day = LocalDate.parse(one(values));
        String picked = dates.formatDatePicker(Dates.midnight(day));
        if (!Dates.day(dates.parseDatePicker(picked)).equals(day)) {
            form.problems.add(ChangeProblem.of(part, Reason.DAY_NOT_WRITABLE));
        }
        return picked;
    }

    private List<ChangeProblem> unwritten(Issue validated, IssueEdit edit, Form form) {
        Set<Part> typed = new HashSet<>(form.partByField.values());
        typed.remove(Part.GOALS);
        Contents then = parts.of(validated, typed);
        List<ChangeProblem> problems = new ArrayList<>();
        for (Part part : typed) {
            if (form.perhapsOfOne.contains(part)
                    && !then.of(part).containsAll(edit.after().of(part))) {
                problems.add(ChangeProblem.of(part, Reason.ONE_VALUE));
            } else if (then.of(part).equals(edit.before().of(part))) {
                problems.add(ChangeProblem.of(part, Reason.NOT_ON_SCREEN));
            } else if (part.isDay() && !then.of(part).equals(edit.after().of(part))) {
                problems.add(ChangeProblem.of(part, Reason.DAY_NOT_WRITABLE));
            }
        }
        return problems;
    }

    /** In Jira's order; what is said of a field that was not typed is said of the whole. */
    static List<ChangeProblem> problems(ErrorCollection errors, Map<String, Part> partByField) {
        List<ChangeProblem> problems = new ArrayList<>();
        errors.getErrors()
                .forEach((field, text) ->
                        problems.add(ChangeProblem.said(Optional.ofNullable(partByField.get(field)), text)));
        errors.getErrorMessages().forEach(text -> problems.add(ChangeProblem.said(Optional.empty(), text)));
        return problems;
    }
}
