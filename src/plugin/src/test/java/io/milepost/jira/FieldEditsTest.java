package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.DateFieldFormat;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import io.milepost.domain.Facts;
import io.milepost.domain.change.Contents;
import io.milepost.domain.change.IssueEdit;
import io.milepost.domain.change.Part;
import io.milepost.jira.FieldEdits.Validated;
import io.milepost.jira.IssueTies.EpicChange;
import io.milepost.planning.staging.ChangeProblem;
import io.milepost.planning.staging.ChangeProblem.Reason;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A change of fields as Jira's form would type it, and what Jira's service makes of it. */
class FieldEditsTest {

    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final IssueService service = mock(IssueService.class);
    private final IssueInputParameters form = mock(IssueInputParameters.class);
    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final DateFieldFormat dates = mock(DateFieldFormat.class);
    private final Issue issue = mock(Issue.class);
    private final MutableIssue then = mock(MutableIssue.class);
    private final ErrorCollection errors = new SimpleErrorCollection();

    @BeforeEach
    void fillJira() {
        when(issue.getId()).thenReturn(7L);
        when(issue.getIssueTypeId()).thenReturn("task");
        when(service.newIssueInputParameters()).thenReturn(form);
        when(service.validateUpdate(anna, 7L, form)).thenReturn(new UpdateValidationResult(then, errors, Map.of()));
        when(dates.formatDatePicker(any())).thenReturn("31/May/26");
        when(dates.parseDatePicker("31/May/26")).thenReturn(Timestamp.valueOf("2026-05-31 00:00:00"));
    }

    private Validated validate(Part part, String from, String to) {
        return validate(part, from, to, Optional.empty());
    }

    private Validated validate(Part part, String from, String to, Optional<EpicChange> epic) {
        IssueParts parts = new IssueParts(fields, null, Facts.RULES, new Spans(Optional.empty(), ZoneOffset.UTC));
        IssueEdit edit = new IssueEdit(7, contents(part, from), contents(part, to));
        return new FieldEdits(service, dates, fields, Optional.empty(), parts).validate(anna, issue, edit, epic);
    }

    private static Contents contents(Part part, String value) {
        return new Contents(Map.of(part, value == null ? Set.of() : Set.of(value.split(","))));
    }

    private CustomField field(String id, String type, String name) {
        CustomField field = mock(CustomField.class);
        CustomFieldType<?, ?> itsType = mock(CustomFieldType.class);
        when(itsType.getKey()).thenReturn(type);
        when(field.getId()).thenReturn(id);
        when(field.getName()).thenReturn(name);
        when(field.isInScope(any(), any())).thenReturn(true);
        doReturn(itsType).when(field).getCustomFieldType();
        when(fields.getCustomFieldObjects()).thenReturn(List.of(field));
        return field;
    }

    private void offer(CustomField field, String... choices) {
        Options options = mock(Options.class);
        when(options.stream()).thenAnswer(call -> Stream.of(choices).map(FieldEditsTest::option));
        when(field.getOptions(any(), any(), any())).thenReturn(options);
    }

    private static Option option(String value) {
        Option option = mock(Option.class);
        when(option.getValue()).thenReturn(value);
        when(option.getOptionId()).thenReturn(10_000L + value.length());
        return option;
    }

    @Nested
    class WhenJiraAgrees {

        @Test
        void typesTheDayAsThePickerWritesIt() {
            when(then.getDueDate()).thenReturn(Timestamp.valueOf("2026-05-31 00:00:00"));

            assertThat(validate(Part.DUE, null, "2026-05-31").problems()).isEmpty();

            verify(form).setRetainExistingValuesWhenParameterNotProvided(true, true);
            verify(form).setDueDate("31/May/26");
        }

        @Test
        void typesNothingWhereADayGoes() {
            assertThat(validate(Part.DUE, "2026-05-31", null).problems()).isEmpty();

            verify(form).setDueDate("");
        }

        @Test
        void namesAnEpicAsJirasFormsDo() {
            field("customfield_1", "com.pyxis.greenhopper.jira:gh-epic-link", "Epic Link");
            Issue epic = mock(Issue.class);
            when(epic.getKey()).thenReturn("MKT-5");

            validate(Part.GOALS, "4", "5", Optional.of(new EpicChange(Optional.of(epic))));

            verify(form).addCustomFieldValue("customfield_1", "key:MKT-5");
        }

        @Test
        void typesAChoiceByItsId() {
            offer(field("customfield_2", "select", "Team"), "Web", "Events");
            when(then.getCustomFieldValue(any())).thenReturn("Events");

            assertThat(validate(Part.TEAM, "Web", "Events").problems()).isEmpty();

            verify(form).addCustomFieldValue("customfield_2", "10006");
        }

        @Test
        void typesSeveralChoices() {
            offer(field("customfield_2", "multiselect", "Team"), "Web", "Events", "Press");
            when(then.getCustomFieldValue(any())).thenReturn(List.of("Web", "Events"));

            assertThat(validate(Part.TEAM, "Press", "Web,Events").problems()).isEmpty();

            verify(form).addCustomFieldValue("customfield_2", "10003", "10006");
        }
    }

    @Nested
    class WhenAFieldOfJiraChanges {

        private static final String SYSTEM = "com.atlassian.jira.plugin.system.customfieldtypes:";
        private final Part market = Part.ofField("customfield_2");

        private CustomField market(String type) {
            CustomField field = field("customfield_2", type, "Market");
            when(fields.getCustomFieldObject("customfield_2")).thenReturn(field);
            offer(field, "Home", "Overseas");
            return field;
        }

        @Test
        void typesTheChoiceByItsId() {
            CustomField field = market(SYSTEM + "select");
            Option overseas = option("Overseas");
            when(then.getCustomFieldValue(field)).thenReturn(overseas);

            assertThat(validate(market, "Home", "Overseas").problems()).isEmpty();

            verify(form).addCustomFieldValue("customfield_2", "10008");
        }

        @Test
        void emptiesIt() {
            market(SYSTEM + "radiobuttons");

            assertThat(validate(market, "Home", null).problems()).isEmpty();

            verify(form).addCustomFieldValue("customfield_2", "");
        }

        @Test
        void saysOfWhichPartJiraSpeaks() {
            market(SYSTEM + "select");
            errors.addError("customfield_2", "Market is required.");

            assertThat(validate(market, "Home", "Overseas").problems())
                    .containsExactly(ChangeProblem.said(Optional.of(market), "Market is required."));
        }

        @Test
        void leavesChoicesOfTwoLevelsAndOtherFieldsToJira() {
            market(SYSTEM + "cascadingselect");
            assertThat(validate(market, "Home", "Overseas").problems())
                    .containsExactly(ChangeProblem.of(market, Reason.TWO_LEVELS));

            market(SYSTEM + "textfield");
            assertThat(validate(market, "Home", "Overseas").problems())
                    .containsExactly(ChangeProblem.of(market, Reason.NO_FIELD));
        }

        @Test
        void offersNoOtherChoice() {
            market(SYSTEM + "select");

            assertThat(validate(market, "Home", "Moon").problems())
                    .containsExactly(ChangeProblem.of(market, Reason.NO_CHOICE));
        }
    }

    @Nested
    class WhenAProductChanges {

        @BeforeEach
        void fillTheProject() {
            ProjectComponent book = mock(ProjectComponent.class);
            when(book.getName()).thenReturn("Book");
            when(book.getId()).thenReturn(10_100L);
            Project project = mock(Project.class);
            when(project.getProjectComponents()).thenReturn(List.of(book));
            when(issue.getProjectObject()).thenReturn(project);
            when(then.getComponents()).thenReturn(List.of(book));
        }

        @Test
        void namesTheComponentOfTheProject() {
            assertThat(validate(Part.PRODUCT, null, "Book").problems()).isEmpty();

            verify(form).setComponentIds(10_100L);
        }

        @Test
        void takesAwayTheLastOne() {
            when(then.getComponents()).thenReturn(List.of());

            assertThat(validate(Part.PRODUCT, "Book", null).problems()).isEmpty();

            verify(form).setComponentIds();
        }

        @Test
        void saysThatTheProjectHasNoSuchComponent() {
            assertThat(validate(Part.PRODUCT, null, "Film").problems())
                    .containsExactly(ChangeProblem.of(Part.PRODUCT, Reason.NO_CHOICE));
        }
    }

    @Nested
    class WhenJiraRefuses {

        @Test
        void saysOfWhichPart() {
            errors.addError("duedate", "Not in the past.");
            errors.addError("environment", "Say where.");
            errors.addErrorMessage("You may not edit this issue.");

            assertThat(validate(Part.DUE, null, "2026-05-31").problems())
                    .containsExactlyInAnyOrder(
                            ChangeProblem.said(Optional.of(Part.DUE), "Not in the past."),
                            ChangeProblem.said(Optional.empty(), "Say where."),
                            ChangeProblem.said(Optional.empty(), "You may not edit this issue."));
        }
    }

    @Nested
    class WhenJiraWouldLeaveTheFieldWithoutAWord {

        @Test
        void saysThatItIsNotOnTheScreen() {
            when(then.getSummary()).thenReturn("Write");

            assertThat(validate(Part.SUMMARY, "Write", "Call").problems())
                    .containsExactly(ChangeProblem.of(Part.SUMMARY, Reason.NOT_ON_SCREEN));
        }
    }

    @Nested
    class WhenItCannotEvenBeTyped {

        @Test
        void saysThatThereIsNoField() {
            assertThat(validate(Part.START, null, "2026-05-31").problems())
                    .containsExactly(ChangeProblem.of(Part.START, Reason.NO_FIELD));
            assertThat(validate(Part.CHANNEL, null, "SEO").problems())
                    .containsExactly(ChangeProblem.of(Part.CHANNEL, Reason.NO_FIELD));
            verify(service, never()).validateUpdate(any(), any(), any());
        }

        @Test
        void saysThatTheChoiceIsNotOffered() {
            offer(field("customfield_2", "select", "Team"), "Web");

            assertThat(validate(Part.TEAM, "Web", "Events").problems())
                    .containsExactly(ChangeProblem.of(Part.TEAM, Reason.NO_CHOICE));
        }

        @Test
        void saysThatTheFieldKeepsOneOfSeveral() {
            field("customfield_3", "io.milepost.jira:channel", "Channel");
            when(then.getCustomFieldValue(any())).thenReturn("Web");

            assertThat(validate(Part.CHANNEL, "Web", "Web,Fair").problems())
                    .containsExactly(ChangeProblem.of(Part.CHANNEL, Reason.ONE_VALUE));
        }

        @Test
        void saysThatTheFormatTakesTheDayForAnother() {
            when(dates.parseDatePicker("31/May/26")).thenReturn(Timestamp.valueOf("1926-05-31 00:00:00"));
            when(then.getDueDate()).thenReturn(Timestamp.valueOf("1926-05-31 00:00:00"));

            assertThat(validate(Part.DUE, null, "2026-05-31").problems())
                    .contains(ChangeProblem.of(Part.DUE, Reason.DAY_NOT_WRITABLE));
        }
    }
}
