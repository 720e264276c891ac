package io.milepost.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import io.milepost.domain.Progress;
import io.milepost.lookup.LookupWorld;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GoalAttainmentTest {

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(10, "MKT-10", "Goal", Progress.TO_DO)
            .issue(11, "MKT-11", "Done", Progress.DONE)
            .issue(12, "MKT-12", "Open", Progress.TO_DO)
            .issue(13, "MKT-13", "Open too", Progress.TO_DO)
            .goal(10, OptionalLong.empty());
    private final JiraAuthenticationContext person = mock(JiraAuthenticationContext.class);
    private final CustomField field = mock(CustomField.class);
    private final GoalAttainment attainment = new GoalAttainment(world.standingLookup(), person);

    @BeforeEach
    void aGermanReads() {
        when(person.getLocale()).thenReturn(Locale.GERMANY);
    }

    private static Issue issue(Long id) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        return issue;
    }

    @Nested
    class WhenTheIssueIsAGoal {

        WhenTheIssueIsAGoal() {
            world.contributes(11, 10).contributes(12, 10).contributes(13, 10);
        }

        @Test
        void hasItsAttainmentInPercentForSearches() {
            assertThat(attainment.getValueFromIssue(field, issue(10L))).isEqualTo(33.3333);
        }

        @Test
        void showsOneDecimalInTheLocaleOfTheReader() {
            Map<String, Object> parameters = attainment.getVelocityParameters(issue(10L), field, null);

            assertThat(parameters).containsEntry("attainmentText", "33,3 %");
            assertThat(parameters).containsEntry("attainmentPercent", "33.3");
            assertThat(parameters).doesNotContainKeys("paceText", "pacePercent");
        }

        @Test
        void marksThePaceInTheBarOfAGoalWithDates() {
            I18nHelper texts = mock(I18nHelper.class);
            when(texts.getText("milepost.field.attainment.pace", "89 %")).thenReturn("Soll heute: 89 %");
            when(person.getI18nHelper()).thenReturn(texts);
            world.issue(10, "MKT-10", "Goal", Progress.TO_DO, Optional.empty(), "2026-01-01", "2026-12-31");

            Map<String, Object> parameters = attainment.getVelocityParameters(issue(10L), field, null);

            assertThat(parameters).containsEntry("pacePercent", "89");
            assertThat(parameters).containsEntry("paceText", "Soll heute: 89 %");
            assertThat(parameters).containsEntry("healthTone", "bad");
        }
    }

    @Nested
    class WhenThereIsNothingToMeasure {

        @Test
        void hasNoValueForAGoalWithoutActivities() {
            assertThat(attainment.getValueFromIssue(field, issue(10L))).isNull();
        }

        @Test
        void hasNoValueForOtherIssues() {
            assertThat(attainment.getValueFromIssue(field, issue(11L))).isNull();
        }

        @Test
        void hasNoValueForAnIssueThatIsBeingCreated() {
            assertThat(attainment.getValueFromIssue(field, issue(null))).isNull();
            assertThat(attainment.getValueFromIssue(field, null)).isNull();
        }

        @Test
        void isNullInJirasRestApi() {
            assertThat(attainment
                            .getJsonFromIssue(field, issue(11L), false, null)
                            .getStandardData()
                            .getData())
                    .isNull();
        }

        @Test
        void showsNothing() {
            assertThat(attainment.getVelocityParameters(issue(11L), field, null))
                    .doesNotContainKeys("attainmentText", "attainmentPercent");
        }
    }

    @Test
    void sortsByValue() {
        assertThat(attainment.compare(9.0, 10.0, null)).isNegative();
    }
}
