package io.milepost.host.jira;

import static io.milepost.host.JiraFixture.STORY;
import static io.milepost.host.JiraFixture.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import io.milepost.host.JiraContract;
import io.milepost.host.JiraFixture;
import io.milepost.testsupport.RequiresPostgres;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Jira's select list, {@code com.atlassian.jira.plugin.system.customfieldtypes:select}: its options, by id in forms. */
abstract class SelectFieldContract extends JiraContract {
    private String project;
    private String market;
    private String home;
    private String overseas;
    private String elsewhere;

    @BeforeAll
    void makeFields() {
        project = jira.project();
        market = jira.field(CustomFieldTypes.SELECT, "Market");
        home = option(market, "Home");
        overseas = option(market, "Overseas");
        elsewhere = option(jira.field(CustomFieldTypes.SELECT, "Season"), "Spring");
    }

    private String option(String field, String name) {
        long id = Long.parseLong(field.substring("customfield_".length()));
        return Long.toString(jira.services.setup().inOneTransaction(writer -> writer.option(id, name)));
    }

    private CustomField field() {
        return jira.get(CustomFieldManager.class).getCustomFieldObject(market);
    }

    private String marketOf(Issue issue) {
        Option option = (Option) issue.getCustomFieldValue(field());
        return option == null ? "" : option.getValue();
    }

    @Nested
    class WhenAFieldHasOptions {

        @Test
        void offersThemInTheirOrder() {
            assertThat(field().getOptions(null, field().getRelevantConfig(null), null))
                    .extracting(Option::getValue)
                    .containsExactly("Home", "Overseas");
        }

        @Test
        void offersNoneWhereTheTypeHasNone() {
            CustomField text = jira.get(CustomFieldManager.class)
                    .getCustomFieldObject(jira.field(CustomFieldTypes.TEXT_LINE, "Note"));

            assertThat(text.getOptions(null, text.getRelevantConfig(null), null))
                    .isNull();
        }
    }

    @Nested
    class WhenAnIssueHasOne {

        @Test
        void keepsItAndTellsItsNameInTheHistory() {
            Issue issue = jira.issue(project, STORY, market, home);
            Issue moved = jira.writes().edit(jira.admin(), issue.getKey(), form(market, overseas));

            assertThat(marketOf(issue)).isEqualTo("Overseas");
            assertThat(jira.get(ChangeHistoryManager.class).getChangeHistories(moved).stream()
                            .flatMap(group -> group.getChangeItemBeans().stream())
                            .toList())
                    .extracting(item -> item.getField(), item -> item.getFromString(), item -> item.getToString())
                    .containsExactly(tuple("Market", "Home", "Overseas"));
        }

        @Test
        void losesItWhereNothingIsTyped() {
            Issue issue = jira.issue(project, STORY, market, home);
            jira.writes().edit(jira.admin(), issue.getKey(), form(market, ""));

            assertThat(marketOf(issue)).isEmpty();
        }

        @Test
        void takesNoOptionOfAnotherFieldAndNoName() {
            Issue issue = jira.issue(project, STORY, market, home);

            for (String typed : List.of(elsewhere, "Home")) {
                assertThatThrownBy(() -> jira.writes().edit(jira.admin(), issue.getKey(), form(market, typed)))
                        .isInstanceOf(InvalidInputException.class)
                        .hasMessageContaining("Invalid value '" + typed + "' passed for customfield 'Market'");
            }
        }
    }
}

class SelectFieldOnH2Test extends SelectFieldContract {
    @Override
    protected JiraFixture open() {
        return JiraFixture.onH2();
    }
}

@RequiresPostgres
class SelectFieldOnPostgresTest extends SelectFieldContract {
    @Override
    protected JiraFixture open() {
        return JiraFixture.onPostgres();
    }
}
