package io.milepost.host.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.host.JiraFixture;
import io.milepost.host.Reply;
import io.milepost.host.RunningHost;
import io.milepost.host.Visitor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Jira's issue view and forms, as people use them. */
@ExtendWith(RunningHost.Shared.class)
class IssuePagesTest {
    private static final String DONE_CATEGORY = "aui-lozenge-success";

    private final RunningHost host;
    private final String project;
    private final Visitor admin;

    IssuePagesTest(RunningHost host) {
        this.host = host;
        this.project = host.project();
        this.admin = host.visitor("admin");
    }

    private Reply view(String key) {
        return admin.get("/browse/" + key);
    }

    private Reply createForm(String type) {
        return admin.get("/secure/CreateIssue?project=" + project + "&issuetype=" + type);
    }

    private static String keyOf(Reply created) {
        return created.header("Location").replace("/jira/browse/", "");
    }

    @Nested
    class WhenAnIssueIsCreated {

        @Test
        void leadsToItsView() {
            Reply created = admin.submit(
                    createForm(JiraFixture.STORY),
                    ".issue-form",
                    "summary",
                    "Loyalty <programme>",
                    "duedate",
                    "2027-03-01");

            Reply view = view(keyOf(created));
            assertThat(view.text("#summary-val")).isEqualTo("Loyalty <programme>");
            assertThat(view.text("#status-val")).isEqualTo("To Do");
            assertThat(view.text("#due-val")).isEqualTo("1 Mar 2027");
            assertThat(view.text("#reporter-val")).isEqualTo("Administrator");
        }

        @Test
        void keepsWhatWasTypedWhenAFieldIsRefused() {
            Reply refused = admin.submit(
                    createForm(JiraFixture.STORY),
                    ".issue-form",
                    "description",
                    "Half a day of typing",
                    "timeoriginalestimate",
                    "soon");

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.page().select("#description").val()).isEqualTo("Half a day of typing");
            assertThat(refused.page().select("#timeoriginalestimate").val()).isEqualTo("soon");
            assertThat(refused.text("#timeoriginalestimate-error")).contains("\"soon\" is not understood");
        }

        @Test
        void saysBesideTheSummaryThatItIsMissing() {
            Reply refused = admin.submit(createForm(JiraFixture.STORY), ".issue-form", "summary", "");

            assertThat(refused.text("#summary-error")).isNotEmpty();
            assertThat(refused.page().select("#summary").attr("aria-describedby"))
                    .isEqualTo("summary-error ");
        }

        @Test
        void hangsASubTaskUnderItsParent() {
            String parent = host.story(project, "Parent");

            Reply created =
                    admin.submit(createForm(JiraFixture.SUB_TASK), ".issue-form", "summary", "Child", "parent", parent);

            assertThat(view(keyOf(created)).text(".aui-nav-breadcrumbs")).contains(parent + " Parent");
            assertThat(view(parent).text("#subtasks")).contains(keyOf(created));
        }

        @Test
        void standsInTheEpicThatWasTyped() {
            Reply epic =
                    admin.submit(createForm(JiraFixture.EPIC), ".issue-form", "summary", "Epic", epicName(), "Epic");

            Reply story = admin.submit(
                    createForm(JiraFixture.STORY),
                    ".issue-form",
                    "summary",
                    "Story",
                    JiraFixture.EPIC_LINK,
                    keyOf(epic));

            assertThat(view(keyOf(epic)).text("#issues-in-epic")).contains(keyOf(story));
            assertThat(view(keyOf(story)).text("[data-field=" + JiraFixture.EPIC_LINK + "] a"))
                    .isEqualTo(keyOf(epic));
        }

        private String epicName() {
            return createForm(JiraFixture.EPIC)
                    .page()
                    .select("label:contains(Epic Name)")
                    .attr("for");
        }
    }

    @Nested
    class WhenAnIssueIsEdited {

        @Test
        void showsTheChangeInItsHistory() {
            String key = host.story(project, "Before");

            admin.submit(admin.get("/secure/EditIssue?key=" + key), ".issue-form", "summary", "After");

            assertThat(view(key).text("table.history tbody tr")).contains("Administrator summary Before After");
        }
    }

    @Nested
    class WhenAnIssueTakesItsSteps {

        @Test
        void changesStatusColourAndHistory() {
            String key = host.story(project, "Step by step");

            admin.submit(view(key), "form.transitions", "transition", "11");
            Reply finished = admin.submit(view(key), "form.transitions", "transition", "31");

            assertThat(finished.header("Location")).isEqualTo("/jira/browse/" + key);
            assertThat(view(key).page().select("#status-val span").hasClass(DONE_CATEGORY))
                    .isTrue();
            assertThat(view(key).text("#resolution-val")).isEqualTo("Done");
            assertThat(view(key).page().select("table.history tbody tr").eachText())
                    .anyMatch(row -> row.endsWith("Administrator status In Progress Done"))
                    .anyMatch(row -> row.endsWith("Administrator status To Do In Progress"));
        }

        @Test
        void takesTheResolutionThatIsChosenOnTheStepsScreen() {
            String key = host.story(project, "Twice");
            Reply screen = admin.get("/secure/TransitionIssue?key=" + key + "&transition=41");

            admin.submit(screen, "form[action$=TransitionIssue]", "resolution", "10002");

            assertThat(view(key).text("#resolution-val")).isEqualTo("Duplicate");
        }

        @Test
        void saysThatAStepIsNotPossibleNow() {
            String key = host.story(project, "Too early");

            assertThat(admin.get("/secure/TransitionIssue?key=" + key + "&transition=51")
                            .status())
                    .isEqualTo(400);
        }
    }

    @Nested
    class WhenIssuesAreLinked {

        @Test
        void showsThePhraseOfEachSideAndTakesTheLinkAway() {
            String source = host.story(project, "Source");
            String destination = host.story(project, "Destination");

            admin.submit(view(source), "form.link-form", "phrase", "10000:outward", "other", destination);

            assertThat(view(source).text("#issue-links h3 + ul")).contains(destination);
            assertThat(view(source).text("#issue-links h3")).isEqualTo("blocks");
            assertThat(view(destination).text("#issue-links h3")).isEqualTo("is blocked by");
            String link = view(source).page().select("button[name=remove]").val();
            admin.submit(view(source), "ul.links form", "remove", link);
            assertThat(view(source).text("#issue-links")).contains("No links.");
        }

        @Test
        void saysThatALinkIsGoneAlready() {
            String source = host.story(project, "Source");
            admin.submit(
                    view(source), "form.link-form", "phrase", "10000:outward", "other", host.story(project, "Other"));
            Reply page = view(source);
            String link = page.page().select("button[name=remove]").val();
            admin.submit(page, "ul.links form", "remove", link);

            Reply again = admin.submit(page, "ul.links form", "remove", link);

            assertThat(again.status()).isEqualTo(400);
            assertThat(again.text("main")).contains("There is no link " + link);
        }

        @Test
        void saysThatTheOtherIssueDoesNotExistAndKeepsItsKey() {
            String key = host.story(project, "Alone");

            Reply refused = admin.submit(view(key), "form.link-form", "phrase", "10000:inward", "other", "NOPE-1");

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("#link-error")).contains("NOPE-1 does not exist");
            assertThat(refused.page().select("#link-other").val()).isEqualTo("NOPE-1");
        }
    }

    @Nested
    class WhenAnIssueIsDeleted {

        @Test
        void asksFirstAndIsGoneThen() {
            String key = host.story(project, "Short life");
            Reply question = admin.get("/secure/DeleteIssue?key=" + key);
            assertThat(view(key).status()).isEqualTo(200);

            admin.submit(question, "form[action$=DeleteIssue]");

            assertThat(view(key).status()).isEqualTo(404);
        }

        @Test
        void isNotOfferedToSomebodyWithoutTheRight() {
            String key = host.story(project, "Kept");
            Visitor mark = host.visitor("mark");

            assertThat(mark.get("/browse/" + key).page().select("a[href*=DeleteIssue]"))
                    .isEmpty();
            assertThat(mark.get("/secure/DeleteIssue?key=" + key).status()).isEqualTo(403);
        }
    }

    @Nested
    class WhenAnIssueIsNotSeen {

        @Test
        void answersAsIfItDidNotExist() {
            String unseen = host.story(host.closedProject(), "Secret");
            Visitor mark = host.visitor("mark");

            Reply absent = mark.get("/browse/NOPE-1");
            Reply closed = mark.get("/browse/" + unseen);

            assertThat(closed.status()).isEqualTo(404).isEqualTo(absent.status());
            assertThat(closed.text("main")).isEqualTo(absent.text("main").replace("NOPE-1", unseen));
        }
    }

    @Nested
    class WhenAPluginBringsAFieldType {

        @Test
        void showsTheValueByItsViewTemplate() {
            String key = host.story(project, "With notes");

            assertThat(view(key).page().select("dt:contains(Notes) + dd").html())
                    .startsWith("<i>");
        }

        @Test
        void drawsTheInputByItsEditTemplateWithTheLabelOfJirasMacro() {
            Reply form = createForm(JiraFixture.STORY);

            String id = form.page().select("label:contains(Notes)").attr("for");
            assertThat(form.page().select("input#" + id).attr("name")).isEqualTo(id);
        }
    }
}
