package io.milepost.host.jira;

import static io.milepost.host.JiraFixture.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.PagerFilter;
import io.milepost.host.JiraContract;
import io.milepost.host.JiraFixture;
import io.milepost.testsupport.RequiresPostgres;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ofbiz.core.entity.GenericEntityException;

/** Custom fields, types that a plugin brings, their stored values, and the index of computed ones. */
abstract class CustomFieldManagerContract extends JiraContract {
    private static final String NUMBER_TYPE = "plugin.key:number";
    private static final String COMPUTED_TYPE = "plugin.key:computed";

    private final Map<Long, Object> computed = new HashMap<>();
    private final List<Object> told = new ArrayList<>();
    private String project;
    private String number;
    private String score;

    @BeforeAll
    void registerAPluginsTypes() {
        project = jira.project();
        number = jira.field(NUMBER_TYPE, "Effort");
        score = jira.field(COMPUTED_TYPE, "Score");
        CustomFieldTypes types = jira.services.customFieldTypes();
        PluginNumber pluginNumber = new PluginNumber(jira.get(CustomFieldValuePersister.class), told);
        pluginNumber.init(new TypeDescriptor(NUMBER_TYPE, "Plugin's number"));
        types.register(NUMBER_TYPE, pluginNumber);
        PluginScore pluginScore = new PluginScore(computed);
        pluginScore.init(new TypeDescriptor(COMPUTED_TYPE, "Plugin's score"));
        types.register(COMPUTED_TYPE, pluginScore);
    }

    private CustomField field(String id) {
        return jira.get(CustomFieldManager.class).getCustomFieldObject(id);
    }

    private List<Issue> found(String jql) throws SearchException {
        SearchService search = jira.get(SearchService.class);
        return search.search(jira.admin(), search.parseQuery(jira.admin(), jql).getQuery(), new PagerFilter<>(0, 10))
                .getResults();
    }

    @Nested
    class WhenAFieldIsThere {

        @Test
        void hasIdNameAndType() {
            assertThat(field(number).getName()).isEqualTo("Effort");
            assertThat(field(number).getId())
                    .isEqualTo("customfield_" + field(number).getIdAsLong());
            assertThat(field(number).getCustomFieldType().getKey()).isEqualTo(NUMBER_TYPE);
        }

        @Test
        void hasJiraSoftwaresFieldsFromTheStart() {
            assertThat(jira.get(CustomFieldManager.class).getCustomFieldObjects())
                    .extracting(field -> field.getCustomFieldType().getKey())
                    .contains(CustomFieldTypes.EPIC_LINK, CustomFieldTypes.EPIC_NAME);
        }
    }

    @Nested
    class WhenAPluginStoresNumbers {

        @Test
        void keepsThemInTheNumberColumn() {
            Issue issue = jira.issue(project, STORY, number, "2.5");
            CustomFieldValuePersister values = jira.get(CustomFieldValuePersister.class);

            assertThat(issue.getCustomFieldValue(field(number))).isEqualTo(2.5);
            assertThat(values.getValues(field(number), issue.getId(), PersistenceFieldType.TYPE_DECIMAL))
                    .containsExactly(2.5);
            assertThat(values.getValues(field(number), issue.getId(), PersistenceFieldType.TYPE_LIMITED_TEXT))
                    .isEmpty();
        }

        @Test
        void searchesThemAsNumbers() throws SearchException {
            Issue issue = jira.issue(project, STORY, number, "17");

            assertThat(found("Effort > 9 and Effort < 100")).containsExactly(issue);
        }
    }

    @Nested
    class WhenAPluginMakesAField {

        private CustomField make(String name, String searcher, JiraContextNode context, String typeId)
                throws GenericEntityException {
            CustomFieldManager fields = jira.get(CustomFieldManager.class);
            IssueType type = typeId == null
                    ? null
                    : jira.get(ConstantsManager.class).getAllIssueTypeObjects().stream()
                            .filter(each -> each.getId().equals(typeId))
                            .findFirst()
                            .orElseThrow();
            return fields.createCustomField(
                    name,
                    "",
                    fields.getCustomFieldType(NUMBER_TYPE),
                    fields.getCustomFieldSearcher("com.atlassian.jira.plugin.system.customfieldtypes:" + searcher),
                    List.of(context),
                    Collections.singletonList(type));
        }

        @Test
        void isThereAtOnceForAllProjectsAndTypesWhereItSaysSo() throws GenericEntityException {
            CustomField made = make("Made", "numberrange", GlobalIssueContext.getInstance(), null);
            Issue issue = jira.issue(project, STORY, made.getId(), "5");

            assertThat(field(made.getId()).getName()).isEqualTo("Made");
            assertThat(made.isInScope(issue.getProjectObject(), List.of(issue.getIssueTypeId())))
                    .isTrue();
            assertThat(issue.getCustomFieldValue(made)).isEqualTo(5.0);
        }

        @Test
        void isOnlyInTheProjectsAndTypesOfItsContext() throws GenericEntityException {
            Issue issue = jira.issue(project, STORY);
            JiraContextNode here = new ProjectContext(issue.getProjectId(), jira.get(ProjectManager.class));
            JiraContextNode elsewhere = new ProjectContext(1L, jira.get(ProjectManager.class));

            assertThat(make("Here", "numberrange", here, issue.getIssueTypeId())
                            .isInScope(issue.getProjectObject(), List.of(issue.getIssueTypeId())))
                    .isTrue();
            assertThat(make("Elsewhere", "numberrange", elsewhere, issue.getIssueTypeId())
                            .isInScope(issue.getProjectObject(), List.of(issue.getIssueTypeId())))
                    .isFalse();
            assertThat(make("Epics", "numberrange", here, "10000")
                            .isInScope(issue.getProjectObject(), List.of(issue.getIssueTypeId())))
                    .isFalse();
        }

        @Test
        void isSearchedAsItsSearcherCan() throws GenericEntityException, SearchException {
            CustomField ranged = make("Ranged", "numberrange", GlobalIssueContext.getInstance(), null);
            make("Exact", "exactnumber", GlobalIssueContext.getInstance(), null);
            Issue issue = jira.issue(project, STORY, ranged.getId(), "5");

            assertThat(found("Ranged > 4")).containsExactly(issue);
            assertThat(refusals("Ranged ~ 5")).isNotEmpty();
            assertThat(refusals("Exact = 5")).isEmpty();
            assertThat(refusals("Exact > 5")).isNotEmpty();
        }

        @Test
        void standsOnAScreenOncePutThere() throws GenericEntityException {
            CustomField made = make("Shown", "numberrange", GlobalIssueContext.getInstance(), null);
            FieldScreen screen = jira.get(FieldScreenManager.class).getFieldScreen(1L);
            assertThat(screen.containsField(made.getId())).isFalse();

            screen.getTab(0).addFieldScreenLayoutItem(made.getId());

            assertThat(jira.get(FieldScreenManager.class).getFieldScreens())
                    .filteredOn(each -> each.containsField(made.getId()))
                    .extracting(FieldScreen::getName)
                    .containsExactly("Default Screen");
        }

        private Collection<String> refusals(String jql) {
            return jira.get(SearchService.class)
                    .parseQuery(jira.admin(), jql)
                    .getErrors()
                    .getErrorMessages();
        }
    }

    @Nested
    class WhenATypeValidates {

        @Test
        void isToldTheProjectAndTheIssueThatItIsAbout() {
            Issue issue = jira.issue(project, STORY, number, "1");
            assertThat(told).containsExactly(issue.getProjectId().toString(), null);

            jira.writes().edit(jira.admin(), issue.getKey(), JiraFixture.form(number, "2"));
            assertThat(told)
                    .containsExactly(
                            issue.getProjectId().toString(), issue.getId().toString());
        }
    }

    @Nested
    class WhenThePluginIsGone {

        @Test
        void hidesTheFieldAndKeepsItsValues() {
            Issue issue = jira.issue(project, STORY, number, "3");
            CustomFieldTypes types = jira.services.customFieldTypes();
            var type = types.find(NUMBER_TYPE).orElseThrow();

            types.unregister(NUMBER_TYPE);
            assertThat(field(number)).isNull();

            types.register(NUMBER_TYPE, type);
            assertThat(issue.getCustomFieldValue(field(number))).isEqualTo(3.0);
        }
    }

    @Nested
    class WhenAValueIsComputed {

        @Test
        void isSearchedAsItWasWhenLastIndexed() throws IndexException, SearchException {
            Issue issue = jira.issue(project, STORY);
            computed.put(issue.getId(), 0.42);
            assertThat(found("Score = 0.42")).isEmpty();

            jira.get(IssueIndexingService.class).reIndex(issue);
            assertThat(found("Score = 0.42")).containsExactly(issue);
            assertThat(found("Score > 0.4 and Score <= 0.42")).containsExactly(issue);

            computed.put(issue.getId(), 0.5);
            jira.get(IssueIndexingService.class).reIndexIssueObjects(List.of(issue));
            assertThat(found("Score = 0.42")).isEmpty();
        }

        @Test
        void isIndexedWithEachWrite() throws SearchException {
            Issue issue = jira.issue(project, STORY);
            computed.put(issue.getId(), 7);
            jira.writes().edit(jira.admin(), issue.getKey(), JiraFixture.form("summary", "New"));

            assertThat(found("Score = 7 order by Score")).containsExactly(issue);
        }

        @Test
        void isSearchedAsTextWhereItIsText() throws IndexException, SearchException {
            Issue issue = jira.issue(project, STORY);
            computed.put(issue.getId(), "at risk");
            jira.get(IssueIndexingService.class).reIndex(issue);

            assertThat(found("Score = 'at risk'")).containsExactly(issue);
            assertThat(found("Score ~ RISK")).containsExactly(issue);
        }

        @Test
        void isAbsentWhereThePluginFails() throws IndexException, SearchException {
            Issue issue = jira.issue(project, STORY);
            computed.put(issue.getId(), new IllegalStateException("broken"));
            jira.get(IssueIndexingService.class).reIndex(issue);

            assertThat(found("Score is empty and key = " + issue.getKey())).containsExactly(issue);
        }

        @Test
        void isComputedForAllWhenAskedTo() throws SearchException {
            Issue issue = jira.issue(project, STORY);
            computed.put(issue.getId(), 99);
            jira.services.reIndexAll();

            assertThat(found("Score = 99")).containsExactly(issue);
            assertThat(field(score).getValue(jira.get(IssueManager.class).getIssueObject(issue.getId())))
                    .isEqualTo(99);
        }
    }

    /** A plugin's stored number, by the base class that plugins extend. */
    private static final class PluginNumber extends AbstractSingleFieldType<Double> {
        private final List<Object> told;

        PluginNumber(CustomFieldValuePersister values, List<Object> told) {
            super(values, null);
            this.told = told;
        }

        @Override
        public void validateFromParams(CustomFieldParams parameters, ErrorCollection errors, FieldConfig config) {
            super.validateFromParams(parameters, errors, config);
            told.clear();
            told.add(parameters.getFirstValueForKey(CustomFieldUtils.getParamKeyProjectId()));
            told.add(parameters.getFirstValueForKey(CustomFieldUtils.getParamKeyIssueId()));
        }

        @Override
        protected PersistenceFieldType getDatabaseType() {
            return PersistenceFieldType.TYPE_DECIMAL;
        }

        @Override
        protected Object getDbValueFromObject(Double value) {
            return value;
        }

        @Override
        protected Double getObjectFromDbValue(Object databaseValue) {
            return (Double) databaseValue;
        }

        @Override
        public String getStringFromSingularObject(Double value) {
            return value.toString();
        }

        @Override
        public Double getSingularObjectFromString(String text) {
            return Double.valueOf(text);
        }
    }

    /** A plugin's computed value; an exception among the values is thrown. */
    private static final class PluginScore extends CalculatedCFType<Object, Object> {
        private final Map<Long, Object> values;

        PluginScore(Map<Long, Object> values) {
            this.values = values;
        }

        @Override
        public Object getValueFromIssue(CustomField field, Issue issue) {
            Object value = values.get(issue.getId());
            if (value instanceof RuntimeException broken) {
                throw broken;
            }
            return value;
        }

        @Override
        public String getStringFromSingularObject(Object value) {
            return value.toString();
        }

        @Override
        public Object getSingularObjectFromString(String text) {
            return text;
        }
    }
}

class CustomFieldManagerOnH2Test extends CustomFieldManagerContract {
    @Override
    protected JiraFixture open() {
        return JiraFixture.onH2();
    }
}

@RequiresPostgres
class CustomFieldManagerOnPostgresTest extends CustomFieldManagerContract {
    @Override
    protected JiraFixture open() {
        return JiraFixture.onPostgres();
    }
}
