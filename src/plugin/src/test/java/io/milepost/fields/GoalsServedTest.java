package io.milepost.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.web.bean.BulkEditBean;
import io.milepost.domain.Progress;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.Viewer;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GoalsServedTest {

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(9, "MKT-9", "First goal", Progress.TO_DO)
            .issue(10, "MKT-10", "Second goal", Progress.TO_DO)
            .issue(20, "MKT-20", "Secret goal", Progress.TO_DO)
            .issue(11, "MKT-11", "Activity", Progress.TO_DO)
            .issue(12, "MKT-12", "Of no goal", Progress.TO_DO)
            .goal(9, OptionalLong.empty())
            .goal(10, OptionalLong.empty())
            .goal(20, OptionalLong.empty())
            .contributes(11, 10)
            .contributes(11, 20)
            .contributes(11, 9)
            .hide(20);
    private final CustomField field = mock(CustomField.class);
    private Viewer viewer = LookupWorld.ANNA;
    private final GoalsServed type = new GoalsServed(world.goalWords(), () -> viewer);

    @BeforeEach
    void theField() {
        when(field.getId()).thenReturn("customfield_1");
    }

    private static Issue issue(Long id) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        return issue;
    }

    private Object shown(long id) {
        return type.getVelocityParameters(issue(id), field, null).get("goals");
    }

    private Object inRest(long id) {
        return type.getJsonFromIssue(field, issue(id), false, null)
                .getStandardData()
                .getData();
    }

    @Nested
    class WhenAnActivityIsIndexed {

        @Test
        void keepsAWordForEachOfItsGoalsWhoeverLooks() {
            String words = type.getValueFromIssue(field, issue(11L));
            viewer = Viewer.anonymous();

            assertThat(words.split(" "))
                    .containsExactlyInAnyOrder(
                            world.tokens().of(9),
                            world.tokens().of(10),
                            world.tokens().of(20));
            assertThat(type.getValueFromIssue(field, issue(11L))).isEqualTo(words);
            assertThat(type.getStringFromSingularObject(words)).isEqualTo(words);
        }

        @Test
        void isEmptyWithoutAGoalAndBeforeTheIssueIsStored() {
            assertThat(type.getValueFromIssue(field, issue(12L))).isNull();
            assertThat(type.getValueFromIssue(field, issue(null))).isNull();
            assertThat(type.getValueFromIssue(field, null)).isNull();
        }
    }

    @Nested
    class WhenSomebodyReadsIt {

        @Test
        void namesTheGoalsThatHeMaySeeAndNoWord() {
            assertThat(shown(11))
                    .isEqualTo(List.of(
                            Map.of("key", "MKT-9", "summary", "First goal"),
                            Map.of("key", "MKT-10", "summary", "Second goal")));
            assertThat(inRest(11)).isEqualTo(List.of("MKT-9", "MKT-10"));
        }

        @Test
        void namesNoneToNobodyInParticular() {
            viewer = Viewer.anonymous();

            assertThat(shown(11)).isEqualTo(List.of());
            assertThat(inRest(11)).isEqualTo(List.of());
        }

        @Test
        void exportsTheKeysThatHeMaySee() {
            CustomFieldExportContext context = mock(CustomFieldExportContext.class);
            when(context.getCustomField()).thenReturn(field);
            when(context.getDefaultColumnHeader()).thenReturn("Contributes to goals");

            assertThat(type.getRepresentationFromIssue(issue(11L), context)
                            .getParts()
                            .get(0)
                            .getValues())
                    .containsExactly("MKT-9", "MKT-10");
        }
    }

    @Nested
    class WhenSeveralIssuesAreEditedAtOnce {

        @Test
        void saysThatItIsCalculated() {
            assertThat(type.availableForBulkEdit(mock(BulkEditBean.class))).isEqualTo("milepost.field.calculated.bulk");
        }
    }
}
