package io.milepost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.milepost.testsupport.RequiresBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is exported from the pages is what they show. */
@RequiresBrowser
class SpreadsheetsPageTest {

    private static final String REST = "/rest/milepost/1.0/";
    private static final Pattern GOAL = Pattern.compile("(?m)^(MKT-\\d+|[A-Z]+-\\d+),");

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void theRoadmapIsExportedWithTheGoalsThatItsReaderSees() throws IOException {
        PlanningPage roadmap = PlanningPage.of(chromium, "mia");

        roadmap.page().locator(".mp-export-button").click();
        Download file = exported(roadmap.page(), ".mp-menu a >> text=CSV");

        String text = Files.readString(file.path());
        assertThat(file.suggestedFilename()).matches("milepost-MKT-\\d{4}-\\d\\d-\\d\\d\\.csv");
        assertThat(text).startsWith("\ufeffKey,Goal,").contains("\r\n");
        assertThat(keys(text)).isEqualTo(keysOfTheRoadmap()).hasSizeGreaterThan(10);
    }

    private static List<String> keys(String file) {
        return GOAL.matcher(file)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static List<String> keysOfTheRoadmap() {
        Person mia = DemoHost.person("mia");
        return mia.get(REST + "roadmap?project=MKT").ok().path("goals").findParents("depth").stream()
                .map(goal -> goal.path("key").asText())
                .toList();
    }

    @Test
    void aGoalsActivitiesAndChangesAreExportedFromItsPanel() throws IOException {
        PlanningPage roadmap = PlanningPage.of(chromium, "ana");
        roadmap.goal("MKT-6");

        Download activities = exported(roadmap.page(), ".mp-exports a >> nth=0");
        Download changes = exported(roadmap.page(), ".mp-exports a >> nth=1");

        assertThat(activities.suggestedFilename()).isEqualTo("milepost-MKT-6-activities.csv");
        assertThat(Files.readString(activities.path())).contains("\r\nMKT-14,");
        assertThat(changes.suggestedFilename()).isEqualTo("milepost-MKT-6-ledger.csv");
        assertThat(Files.readAllLines(changes.path())).hasSizeGreaterThan(2);
    }

    private static Download exported(Page page, String link) {
        return page.waitForDownload(() -> page.locator(link).click());
    }
}
