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
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import io.milepost.domain.plan.FieldChoices;
import io.milepost.domain.plan.PlanRules;
import io.milepost.lookup.LookupWorld;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** By the example of the channel: the plan of MKT offers two, that of WEB the usual ones. */
class PlanChoiceTest {

    private static final String FIELD = "customfield_10200";

    private final LookupWorld world =
            new LookupWorld().project(1, "MKT", "Marketing").project(2, "WEB", "Website");
    private final CustomFieldValuePersister stored = mock(CustomFieldValuePersister.class);
    private final JiraAuthenticationContext person = mock(JiraAuthenticationContext.class);
    private final CustomField field = mock(CustomField.class);
    private final Channel channel = new Channel(stored, mock(GenericConfigManager.class), person, world.choiceLookup());

    @BeforeEach
    void set() {
        offer("Fair", "E-mail");
        when(field.getId()).thenReturn(FIELD);
        I18nHelper texts = mock(I18nHelper.class);
        when(texts.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(texts.getText(anyString(), any(Object[].class)))
                .thenAnswer(call -> call.getArgument(0) + Arrays.toString((Object[]) call.getArgument(1)));
        when(person.getI18nHelper()).thenReturn(texts);
    }

    private void offer(String... channels) {
        FieldChoices choices = new FieldChoices(List.of(channels), List.of(), List.of());
        world.plans().rules(1, PlanRules.STANDARD.offering(choices), Instant.EPOCH);
    }

    private Issue issue(Long id, String value) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectId()).thenReturn(1L);
        when(stored.getValues(any(), any(), any())).thenReturn(value == null ? List.of() : List.of(value));
        return issue;
    }

    private Map<String, String> refused(String typed, Map<String, String> about) {
        CustomFieldParams parameters = mock(CustomFieldParams.class);
        when(parameters.getFirstValueForNullKey()).thenReturn(typed);
        about.forEach((key, value) -> when(parameters.getFirstValueForKey(key)).thenReturn(value));
        FieldConfig config = mock(FieldConfig.class);
        when(config.getFieldId()).thenReturn(FIELD);
        when(config.getCustomField()).thenReturn(field);
        ErrorCollection errors = new SimpleErrorCollection();
        channel.validateFromParams(parameters, errors, config);
        return errors.getErrors();
    }

    private static Map<String, String> inProject(String id) {
        return Map.of(CustomFieldUtils.getParamKeyProjectId(), id);
    }

    private static Map<String, String> inIssue(String id) {
        return Map.of(CustomFieldUtils.getParamKeyProjectId(), "1", CustomFieldUtils.getParamKeyIssueId(), id);
    }

    @Nested
    class WhenSomebodyChooses {

        @Test
        void offersWhatThePlanOffersInItsOrder() {
            assertThat(channel.getVelocityParameters(issue(null, null), field, null))
                    .containsEntry("choices", List.of("Fair", "E-mail"))
                    .containsEntry("hasChoices", true);
        }

        @Test
        void takesWhatIsOffered() {
            assertThat(refused("Fair", inProject("1"))).isEmpty();
            assertThat(refused("", inProject("1"))).isEmpty();
        }

        @Test
        void refusesWhatIsNotOfferedByItsName() {
            assertThat(refused("Radio", inProject("1")))
                    .containsExactly(Map.entry(FIELD, "milepost.field.choice.unknown[Radio, Fair, E-mail]"));
            assertThat(refused("Radio", inProject("2"))).isEmpty();
        }

        @Test
        void refusesEverythingWhereNothingIsOffered() {
            offer();

            assertThat(refused("Fair", inProject("1"))).containsValue("milepost.field.choice.none[Fair]");
        }

        @Test
        void letsAnAdministratorTypeADefaultValueForAllProjects() {
            assertThat(refused("Anything", Map.of())).isEmpty();
            assertThat(channel.getVelocityParameters(null, field, null)).doesNotContainKey("hasChoices");
        }

        @Test
        void refusesMoreThanCanBeKept() {
            assertThatThrownBy(() -> channel.getSingularObjectFromString("x".repeat(256)))
                    .isInstanceOf(FieldValidationException.class)
                    .hasMessage("milepost.field.choice.too.long[255]");
        }
    }

    @Nested
    class WhenThePlanNoLongerOffersWhatAnIssueSays {

        @Test
        void offersItThereStill() {
            assertThat(channel.getVelocityParameters(issue(7L, "Fax"), field, null))
                    .containsEntry("choices", List.of("Fair", "E-mail", "Fax"));
        }

        @Test
        void keepsItThereAndRefusesItElsewhere() {
            issue(7L, "Fax");
            assertThat(refused("Fax", inIssue("7"))).isEmpty();

            issue(8L, "Fair");
            assertThat(refused("Fax", inIssue("8"))).hasSize(1);
        }
    }

    @Nested
    class WhenJirasRestApiIsUsed {

        private Map<String, String> set(Object json) {
            IssueInputParameters parameters = mock(IssueInputParameters.class);
            ErrorCollection errors = channel.getRestFieldOperation(field)
                    .updateIssueInputParameters(
                            null,
                            null,
                            FIELD,
                            parameters,
                            List.of(new FieldOperationHolder("set", new JsonData(json))));
            Map<String, String> result = new HashMap<>(errors.getErrors());
            mockingDetails(parameters).getInvocations().forEach(call -> result.put("typed", call.getArgument(1)));
            return result;
        }

        @Test
        void takesATextAndWhatSelectListsTake() {
            assertThat(set("Fair")).containsExactly(Map.entry("typed", "Fair"));
            assertThat(set(Map.of("value", "Fair"))).containsExactly(Map.entry("typed", "Fair"));
        }

        @Test
        void clearsByNull() {
            assertThat(set(null)).containsExactly(Map.entry("typed", ""));
        }

        @Test
        void refusesWhatIsNoText() {
            assertThat(set(5)).containsExactly(Map.entry(FIELD, "milepost.field.choice.rest"));
            assertThat(set(List.of("Fair"))).containsExactly(Map.entry(FIELD, "milepost.field.choice.rest"));
        }

        @Test
        void saysWhatMayBeChosen() {
            FieldTypeInfoContext context = mock(FieldTypeInfoContext.class);
            Issue about = issue(7L, null);
            when(context.getIssueContext()).thenReturn(about);

            assertThat(channel.getFieldTypeInfo(context).getAllowedValues()).isEqualTo(List.of("Fair", "E-mail"));
        }
    }

    @Nested
    class WhenManyIssuesAreEditedAtOnce {

        private String unavailable(Long... projects) {
            BulkEditBean bulk = mock(BulkEditBean.class);
            List<Project> chosen = Arrays.stream(projects)
                    .map(id -> {
                        Project project = mock(Project.class);
                        when(project.getId()).thenReturn(id);
                        return project;
                    })
                    .toList();
            when(bulk.getProjectObjects()).thenReturn(chosen);
            return channel.availableForBulkEdit(bulk);
        }

        @Test
        void isThereForIssuesOfOneProjectOrOfProjectsThatOfferTheSame() {
            assertThat(unavailable(1L)).isNull();
            assertThat(unavailable(2L, 3L)).isNull();
        }

        @Test
        void saysWhyNotWhereThePlansOfferOtherThings() {
            assertThat(unavailable(1L, 2L)).isEqualTo("milepost.field.choice.bulk");
        }
    }

    @Test
    void sortsByTheAlphabet() {
        assertThat(channel.compare("e-mail", "Fair", null)).isNegative();
    }
}
