package io.milepost.host.pages;

import static io.milepost.host.jira.CustomFieldTypes.TEXT_LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.host.Reply;
import io.milepost.host.RunningHost;
import io.milepost.host.Visitor;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Jira's issue navigator with columns that people choose, and its bulk edit of fields. */
@ExtendWith(RunningHost.Shared.class)
class IssueListPagesTest {
    private final String project;
    private final String first;
    private final String second;
    private final Visitor admin;
    private final String remark;

    IssueListPagesTest(RunningHost host) {
        this.project = host.project();
        this.first = host.story(project, "First");
        this.second = host.story(project, "Second");
        this.admin = host.visitor("admin");
        this.remark = "customfield_"
                + host.jira().setup().inOneTransaction(writer -> writer.customField(TEXT_LINE, "Remark " + project));
    }

    private Reply list(String jql) {
        return admin.get("/issues/?column=" + remark + "&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
    }

    private void say(String key, String text) {
        admin.submit(admin.get("/secure/EditIssue?key=" + key), ".issue-form", remark, text);
    }

    private List<String> column(Reply list) {
        return list.page().select("td[data-field=" + remark + "]").eachText();
    }

    @Nested
    class WhenAColumnIsChosen {

        @Test
        void showsTheFieldByItsTypesTemplateAndSortsByItBothWays() {
            say(first, "aardvark");
            say(second, "zebra");

            Reply asked = list("project = " + project);
            Reply down = sorted(asked);

            assertThat(column(down).get(0)).contains("zebra");
            assertThat(column(sorted(down)).get(0)).contains("aardvark");
        }

        @Test
        void leavesAnOrderAloneThatIsOnlyText() {
            Reply asked = list("summary !~ \"order by\" order by key");

            assertThat(address(asked)).startsWith("/issues/?jql=summary !~ \"order by\" ORDER BY cf[");
        }

        private Reply sorted(Reply list) {
            return admin.get(list.page().select("th a").attr("href").replaceFirst("^/jira", ""));
        }

        private String address(Reply list) {
            String href = list.page().select("th a").attr("href").replaceFirst("^/jira", "");
            return URLDecoder.decode(href, StandardCharsets.UTF_8);
        }
    }

    @Nested
    class WhenSeveralIssuesAreEditedAtOnce {

        @Test
        void asksBeforeItChangesEachOfThem() {
            Reply fields = admin.get("/secure/BulkEdit?issue=" + first);
            Reply asked = admin.submit(fields, ".issue-form", "field", remark, remark, "of both");

            assertThat(asked.text("main")).contains(first);
            assertThat(column(list("key = " + first))).isEmpty();
            admin.submit(asked, "main form", "action", "confirm");
            assertThat(column(list("key = " + first)).get(0)).contains("of both");
        }

        @Test
        void changesNothingWhereNoFieldWasChosen() {
            Reply fields = admin.get("/secure/BulkEdit?issue=" + first);

            Reply refused = admin.submit(fields, ".issue-form");

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("[role=alert]")).contains("Choose at least one field");
        }
    }
}
