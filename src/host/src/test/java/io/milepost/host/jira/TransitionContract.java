package io.milepost.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowContext;
import io.milepost.host.JiraContract;
import io.milepost.host.JiraFixture;
import io.milepost.host.jira.WorkflowModules.Kind;
import io.milepost.host.jira.WorkflowModules.Module;
import io.milepost.testsupport.RequiresPostgres;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

abstract class TransitionContract extends JiraContract {
    private static final int START = 11;
    private static final int DONE = 31;
    private static final int WONT_DO_FROM_TO_DO = 41;
    private static final int REOPEN = 51;

    private Issue issue;

    @BeforeEach
    void makeAnIssue() {
        issue = jira.issue(jira.project(), JiraFixture.STORY);
        jira.events.take();
        jira.clock.forward(Duration.ofHours(1));
    }

    private void take(long step) {
        issue = jira.writes().transition(jira.admin(), issue.getKey(), step);
    }

    private List<ChangeItemBean> lastChange() {
        List<ChangeHistory> changes = jira.get(ChangeHistoryManager.class).getChangeHistories(issue);
        return changes.get(changes.size() - 1).getChangeItemBeans();
    }

    @Nested
    class WhenAnIssueIsNew {

        @Test
        void standsInTheFirstStatusOfTheWorkflow() {
            assertThat(issue.getStatus().getName()).isEqualTo("To Do");
            assertThat(issue.getResolution()).isNull();
        }

        @Test
        void offersTheStepsFromThere() {
            assertThat(jira.writes().transitions(jira.admin(), issue.getKey()))
                    .extracting(Transition::name)
                    .containsExactly("Start progress", "Close as Won't Do");
        }
    }

    /** As Jira asks conditions before it offers a step, validators with what was typed, and post functions after it. */
    @Nested
    class WhenPluginsHaveASayInAStep {

        private final List<String> asked = new ArrayList<>();

        private void add(Kind kind, Object implementation) {
            String key = "plugin:" + kind;
            jira.services.workflowModules().register(new Module(key, kind, "", null, implementation));
            jira.services.workflows().add(START, key, Map.of("word", "hello"));
        }

        @AfterEach
        void removeTheRules() {
            for (Kind kind : Kind.values()) {
                jira.services.workflowModules().unregister("plugin:" + kind);
            }
            jira.services.workflows().all().stream()
                    .flatMap(step -> step.rules().stream())
                    .forEach(rule -> jira.services.workflows().remove(rule.id()));
        }

        @Test
        void offersItOnlyWhereEveryConditionPasses() {
            Condition never = (variables, arguments, properties) -> false;
            add(Kind.CONDITION, never);

            assertThat(jira.writes().transitions(jira.admin(), issue.getKey()))
                    .extracting(Transition::name)
                    .containsExactly("Close as Won't Do");
            assertThatThrownBy(() -> take(START)).isInstanceOf(InvalidInputException.class);
        }

        @Test
        void changesNothingWhereAValidatorRefuses() {
            Validator strict = (variables, arguments, properties) -> {
                com.opensymphony.workflow.InvalidInputException refusal =
                        new com.opensymphony.workflow.InvalidInputException();
                refusal.addError("duedate", "no date");
                refusal.addError("not now");
                throw refusal;
            };
            add(Kind.VALIDATOR, strict);

            assertThatThrownBy(() -> take(START))
                    .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.errors())
                            .isEqualTo(Map.of("duedate", "no date", "", "not now")));
            assertThat(jira.writes().transitions(jira.admin(), issue.getKey())).hasSize(2);
        }

        @Test
        void tellsAPostFunctionTheIssueItsArgumentsAndWhoTookTheStep() {
            FunctionProvider curious = (variables, arguments, properties) -> {
                Issue seen = (Issue) variables.get("issue");
                String person = ((WorkflowContext) variables.get("context")).getCaller();
                asked.add(seen.getKey() + " " + arguments.get("word") + " " + person);
            };
            add(Kind.FUNCTION, curious);

            take(START);

            assertThat(asked)
                    .containsExactly(issue.getKey() + " hello " + jira.admin().getKey());
        }
    }

    @Nested
    class WhenAnIssueIsStarted {

        @BeforeEach
        void start() {
            take(START);
        }

        @Test
        void changesTheStatusAndItsCategory() {
            assertThat(issue.getStatus().getStatusCategory().getKey()).isEqualTo("indeterminate");
        }

        @Test
        void writesAStatusItemWithIdsAndNames() {
            assertThat(lastChange())
                    .extracting(
                            ChangeItemBean::getFieldType,
                            ChangeItemBean::getField,
                            ChangeItemBean::getFrom,
                            ChangeItemBean::getFromString,
                            ChangeItemBean::getTo,
                            ChangeItemBean::getToString)
                    .containsExactly(tuple("jira", "status", "10000", "To Do", "3", "In Progress"));
        }

        @Test
        void touchesUpdatedAtTheTimeOfTheClock() {
            assertThat(issue.getUpdated()).isEqualTo(Timestamp.from(jira.clock.instant()));
        }

        @Test
        void publishesTheBundleAndThenTheGenericEvent() {
            List<Object> events = jira.events.take();

            assertThat(events).hasSize(2);
            IssueEvent single = (IssueEvent) events.get(1);
            assertThat(single.getEventTypeId()).isEqualTo(13L);
            assertThat(single.getUser()).isEqualTo(jira.admin());
            assertThat(single.getIssue().getStatus().getName()).isEqualTo("In Progress");
            assertThat(single.getTime().toInstant()).isEqualTo(jira.clock.instant());
            assertThat(((IssueEventBundle) events.get(0)).getEvents())
                    .extracting(event -> ((DelegatingJiraIssueEvent) event).asIssueEvent())
                    .containsExactly(single);
        }
    }

    @Nested
    class WhenAnIssueIsDone {

        @BeforeEach
        void finish() {
            take(START);
            take(DONE);
        }

        @Test
        void getsTheResolutionDoneWithItsDate() {
            assertThat(issue.getResolution().getName()).isEqualTo("Done");
            assertThat(issue.getResolutionDate()).isEqualTo(Timestamp.from(jira.clock.instant()));
        }

        @Test
        void writesTheResolutionBesideTheStatus() {
            assertThat(lastChange())
                    .extracting(ChangeItemBean::getField, ChangeItemBean::getToString)
                    .containsExactly(tuple("status", "Done"), tuple("resolution", "Done"));
        }

        @Test
        void losesTheResolutionWhenReopened() {
            take(REOPEN);

            assertThat(issue.getResolution()).isNull();
            assertThat(issue.getResolutionDate()).isNull();
            assertThat(issue.getStatus().getName()).isEqualTo("To Do");
        }
    }

    @Nested
    class WhenAnIssueIsClosedAsWontDo {

        @Test
        void getsThatResolution() {
            take(WONT_DO_FROM_TO_DO);

            assertThat(issue.getStatus().getName()).isEqualTo("Done");
            assertThat(issue.getResolution().getName()).isEqualTo("Won't Do");
        }
    }

    @Nested
    class WhenTheStepAsksForAResolution {

        @Test
        void takesTheTypedOne() {
            issue = jira.writes()
                    .transition(jira.admin(), issue.getKey(), WONT_DO_FROM_TO_DO, Map.of("resolution", "10002"));

            assertThat(issue.getResolution().getName()).isEqualTo("Duplicate");
        }

        @Test
        void refusesOneThatDoesNotExist() {
            Map<String, String> unknown = Map.of("resolution", "99");

            assertThatThrownBy(
                            () -> jira.writes().transition(jira.admin(), issue.getKey(), WONT_DO_FROM_TO_DO, unknown))
                    .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.errors())
                            .containsOnlyKeys("resolution"));
        }
    }

    @Nested
    class WhenAStepDoesNotLeadFromTheStatus {

        @Test
        void isRefusedAndChangesNothing() {
            assertThatThrownBy(() -> take(REOPEN)).isInstanceOf(InvalidInputException.class);

            assertThat(jira.read(issue).getStatus().getName()).isEqualTo("To Do");
            assertThat(jira.events.take()).isEmpty();
        }
    }

    @Nested
    class WhenAProjectHasAWorkflowOfItsOwn {

        @Test
        void leadsFromAnyStatusToAnyOther() {
            String key = jira.project();
            long id = jira.get(com.atlassian.jira.project.ProjectManager.class)
                    .getProjectObjByKey(key)
                    .getId();
            jira.setup().inOneTransaction(writer -> {
                writer.anyToAny(id, List.of(10000L, 10001L, writer.status("In Review", "indeterminate")));
                return null;
            });
            issue = jira.issue(key, JiraFixture.STORY);

            assertThat(jira.writes().transitions(jira.admin(), issue.getKey()))
                    .extracting(Transition::name)
                    .containsExactlyInAnyOrder("Done", "In Review");
        }
    }
}

class TransitionOnH2Test extends TransitionContract {
    @Override
    protected JiraFixture open() {
        return JiraFixture.onH2();
    }
}

@RequiresPostgres
class TransitionOnPostgresTest extends TransitionContract {
    @Override
    protected JiraFixture open() {
        return JiraFixture.onPostgres();
    }
}
