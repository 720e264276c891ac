package io.milepost.host.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.host.Reply;
import io.milepost.host.RunningHost;
import io.milepost.host.Visitor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Jira's project pages with the sidebar that plugins extend, and the issue list. */
@ExtendWith(RunningHost.Shared.class)
class ProjectPageTest {
    private final RunningHost host;
    private final String project;
    private final Visitor mark;

    ProjectPageTest(RunningHost host) {
        this.host = host;
        this.project = host.project();
        this.mark = host.visitor("mark");
    }

    @Nested
    class WhenAPluginAddsALinkToTheSidebar {

        @Test
        void showsItAfterTheProjectsOwnLinksByWeight() {
            assertThat(mark.get("/projects/" + project)
                            .page()
                            .select(".aui-sidebar .aui-nav-item")
                            .eachText())
                    .containsExactly("Summary", "Issues", "Notes", "Late");
        }

        @Test
        void rendersThePanelsOfTheSelectedItem() {
            Reply page = mark.get("/projects/" + project + "?selectedItem=com.acme.notes:early-item");

            assertThat(page.text("#main")).startsWith("Hi, ");
            assertThat(page.text(".aui-nav-selected")).isEqualTo("Notes");
            assertThat(page.page().select("#content > .aui-sidebar + .aui-page-panel #main"))
                    .hasSize(1);
        }

        @Test
        void answers404ToAnItemThatNobodyBrings() {
            assertThat(mark.get("/projects/" + project + "?selectedItem=nobody:knows")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Nested
    class WhenAProjectIsNotSeen {

        @Test
        void isNotListedAndAnswersAsAbsent() {
            String closed = host.closedProject();

            assertThat(mark.get("/projects").text("table")).contains(project).doesNotContain(closed);
            assertThat(mark.get("/projects/" + closed).status()).isEqualTo(404);
        }
    }

    @Nested
    class WhenIssuesAreListed {

        @Test
        void turnsPagesOfFifty() {
            for (int i = 1; i <= 51; i++) {
                host.story(project, "Number " + i);
            }

            Reply first = mark.get("/issues/?jql=project+%3D+" + project + "+ORDER+BY+key+ASC");

            assertThat(first.page().select("table.issues tbody tr")).hasSize(50);
            assertThat(first.text(".count")).startsWith("1 to 50 of 51");
            String next = first.page().select("a[rel=next]").attr("href").replace("/jira", "");
            assertThat(mark.get(next).text("td.key")).isEqualTo(project + "-51");
        }

        @Test
        void showsTheQueryAgainWithThePlaceOfItsError() {
            Reply refused = mark.get("/issues/?jql=project+" + project);

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.page().select("#jql").val()).isEqualTo("project " + project);
            assertThat(refused.text("#jql-error")).contains("line 1, character 9");
        }
    }
}
