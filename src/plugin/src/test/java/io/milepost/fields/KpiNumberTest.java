package io.milepost.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import io.milepost.planning.SettingRecords;
import io.milepost.planning.fields.FieldUnits;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KpiNumberTest {

    private final CustomFieldValuePersister persister = mock(CustomFieldValuePersister.class);
    private final JiraAuthenticationContext person = mock(JiraAuthenticationContext.class);
    private final I18nHelper texts = mock(I18nHelper.class);
    private final CustomField field = mock(CustomField.class);
    private final Issue issue = mock(Issue.class);
    private final SettingRecords settings = mock(SettingRecords.class);
    private final FieldUnits units = new FieldUnits(settings);
    private final KpiNumber kpi = new KpiNumber(persister, mock(GenericConfigManager.class), person, units);

    @BeforeEach
    void aGermanReads() {
        when(person.getLocale()).thenReturn(Locale.GERMANY);
        when(person.getI18nHelper()).thenReturn(texts);
        when(texts.getText(anyString(), any(Object[].class)))
                .thenAnswer(call -> call.getArgument(0) + Arrays.toString((Object[]) call.getArgument(1)));
    }

    @Nested
    class WhenJirasRestApiSetsANumber {

        private String typed(Object json) {
            IssueInputParameters parameters = mock(IssueInputParameters.class);
            ErrorCollection errors = kpi.getRestFieldOperation(field)
                    .updateIssueInputParameters(
                            null, null, "", parameters, List.of(new FieldOperationHolder("set", new JsonData(json))));
            return errors.hasAnyErrors()
                    ? errors.getErrors().toString()
                    : mockingDetails(parameters)
                            .getInvocations()
                            .iterator()
                            .next()
                            .getArgument(1);
        }

        @BeforeEach
        void know() {
            when(field.getId()).thenReturn("customfield_1");
            when(texts.getText("milepost.field.kpi.rest")).thenReturn("no number");
        }

        @Test
        void readsItAsItWouldBeTypedToTheLastDigit() {
            assertThat(typed(71)).isEqualTo("71");
            assertThat(typed(-0.25)).isEqualTo("-0,25");
            assertThat(kpi.getSingularObjectFromString(typed(1234567.891))).isEqualTo(1234567.891);
            assertThat(typed(1.0e-7)).isEqualTo("0,00000010");
            assertThat(typed(null)).isEmpty();
        }

        @Test
        void makesNoTextOfAMillionZerosOfAHugeNumber() {
            assertThat(typed(new BigDecimal("1e999999"))).hasSizeLessThan(20);
        }

        @Test
        void refusesWhatIsNoNumber() {
            assertThat(typed("71")).isEqualTo("{customfield_1=no number}");
            assertThat(typed(true)).isEqualTo("{customfield_1=no number}");
        }
    }

    @Nested
    class WhenAnIssueHasANumber {

        @BeforeEach
        void stored() {
            when(issue.getId()).thenReturn(7L);
            when(persister.getValues(any(), any(), any())).thenReturn(List.of(1234567.89));
        }

        @Test
        void showsItInTheLocaleOfTheReader() {
            assertThat(kpi.getVelocityParameters(issue, field, null)).containsEntry("numberText", "1234567,89");
        }

        @Test
        void showsTheUnitOfItsFieldBehindIt() {
            when(field.getId()).thenReturn("customfield_1");
            assertThat(kpi.getVelocityParameters(issue, field, null)).containsEntry("unit", "");

            when(settings.read("field.unit.customfield_1")).thenReturn(Map.of("field.unit.customfield_1", "EUR"));
            assertThat(kpi.getVelocityParameters(issue, field, null)).containsEntry("unit", "EUR");
        }

        @Test
        void isANumberInJirasRestApiWhateverTheLocale() {
            assertThat(kpi.getJsonFromIssue(field, issue, false, null)
                            .getStandardData()
                            .getData())
                    .isEqualTo(1234567.89);
        }

        @Test
        void writesHistoryForReadersOfEveryLocale() {
            assertThat(kpi.getChangelogValue(field, 1234567.89)).isEqualTo("1234567.89");
        }

        @Test
        void editsTheSameTextThatItAccepts() {
            String text = kpi.getStringFromSingularObject(0.1);

            assertThat(text).isEqualTo("0,1");
            assertThat(kpi.getSingularObjectFromString(text)).isEqualTo(0.1);
        }
    }

    @Nested
    class WhenAnIssueHasNoNumber {

        @Test
        void showsNothing() {
            when(persister.getValues(any(), any(), any())).thenReturn(List.of());

            assertThat(kpi.getVelocityParameters(issue, field, null)).doesNotContainKey("numberText");
        }

        @Test
        void showsNothingOnTheCreateScreenEither() {
            assertThat(kpi.getVelocityParameters(null, field, null)).doesNotContainKey("numberText");
        }

        @Test
        void acceptsAnEmptyText() {
            assertThat(kpi.getSingularObjectFromString("  ")).isNull();
        }
    }

    @Nested
    class WhenTheTextIsNoNumber {

        @Test
        void namesTheTextAndAnExampleOfTheLocale() {
            assertThatThrownBy(() -> kpi.getSingularObjectFromString(" NaN "))
                    .isInstanceOf(FieldValidationException.class)
                    .hasMessage("milepost.field.kpi.not.a.number[NaN, 1234,5]");
        }
    }

    @Test
    void saysInJirasRestApiThatItIsANumber() {
        CustomFieldTypeModuleDescriptor descriptor = mock(CustomFieldTypeModuleDescriptor.class);
        when(descriptor.getCompleteKey()).thenReturn("io.milepost.jira:kpi-number");
        when(field.getIdAsLong()).thenReturn(10101L);
        kpi.init(descriptor);

        assertThat(kpi.getJsonSchema(field).getType()).isEqualTo("number");
        assertThat(kpi.getJsonSchema(field).getCustom()).isEqualTo("io.milepost.jira:kpi-number");
        assertThat(kpi.getJsonSchema(field).getCustomId()).isEqualTo(10101L);
    }

    @Test
    void sortsByValue() {
        assertThat(kpi.compare(2.0, 10.0, null)).isNegative();
    }
}
