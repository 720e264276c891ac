package io.milepost.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import io.milepost.domain.Health;
import io.milepost.domain.Progress;
import io.milepost.domain.plan.HealthNames;
import io.milepost.domain.plan.PlanRules;
import io.milepost.lookup.LookupWorld;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GoalHealthTest {

    /** Half of the work of MKT-10 is done, on the 325th day of 365. */
    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(10, "MKT-10", "Goal", Progress.TO_DO, Optional.empty(), "2026-01-01", "2026-12-31")
            .issue(11, "MKT-11", "Done", Progress.DONE)
            .issue(12, "MKT-12", "Open", Progress.TO_DO)
            .goal(10, OptionalLong.empty())
            .contributes(11, 10)
            .contributes(12, 10);

    private final JiraAuthenticationContext person = mock(JiraAuthenticationContext.class);
    private final CustomField field = mock(CustomField.class);
    private final GoalHealth health = new GoalHealth(world.standingLookup(), person);

    @BeforeEach
    void aGermanReads() {
        I18nHelper texts = mock(I18nHelper.class);
        when(texts.getText(anyString())).thenAnswer(call -> "text of " + call.getArgument(0));
        when(person.getI18nHelper()).thenReturn(texts);
    }

    private static Issue issue(Long id) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        return issue;
    }

    private Map<String, Object> shown(Long id) {
        return health.getVelocityParameters(issue(id), field, null);
    }

    @Nested
    class WhenTheIssueIsAGoal {

        @Test
        void isSearchedByWordsThatAreTheSameInEveryLanguage() {
            assertThat(health.getValueFromIssue(field, issue(10L))).isEqualTo("off track");
            assertThat(health.getStringFromSingularObject("off track")).isEqualTo("off track");
        }

        @Test
        void isShownInTheLanguageOfTheReader() {
            assertThat(shown(10L))
                    .containsEntry("healthName", "text of milepost.roadmap.health.off.track")
                    .containsEntry("healthTone", "bad");
        }

        @Test
        void isShownByTheNameThatThePlanGivesIt() {
            HealthNames names = new HealthNames(Map.of(Health.OFF_TRACK, "Rot"));
            world.plans().rules(1, PlanRules.STANDARD.naming(names), Instant.EPOCH);

            assertThat(shown(10L)).containsEntry("healthName", "Rot");
            assertThat(health.getValueFromIssue(field, issue(10L))).isEqualTo("off track");
        }

        @Test
        void isATextInJirasRestApi() {
            CustomFieldTypeModuleDescriptor descriptor = mock(CustomFieldTypeModuleDescriptor.class);
            when(descriptor.getCompleteKey()).thenReturn("io.milepost.jira:goal-health");
            health.init(descriptor);

            assertThat(health.getJsonSchema(field).getType()).isEqualTo(JsonType.STRING_TYPE);
            assertThat(health.getJsonFromIssue(field, issue(10L), false, null)
                            .getStandardData()
                            .getData())
                    .isEqualTo("off track");
        }
    }

    @Nested
    class WhenTheIssueIsNone {

        @Test
        void hasNoValue() {
            assertThat(health.getValueFromIssue(field, issue(11L))).isNull();
            assertThat(health.getValueFromIssue(field, issue(null))).isNull();
            assertThat(health.getValueFromIssue(field, null)).isNull();
        }

        @Test
        void showsNothing() {
            assertThat(shown(11L)).doesNotContainKeys("healthName", "healthTone");
        }
    }

    @Test
    void sortsFromBestToWorst() {
        assertThat(List.of("off track", "achieved", "at risk").stream()
                        .sorted((left, right) -> health.compare(left, right, null)))
                .containsExactly("achieved", "at risk", "off track");
    }
}
