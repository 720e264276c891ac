package io.milepost.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.planning.archive.ImportPlan;
import io.milepost.planning.archive.ImportPlan.Found;
import io.milepost.planning.archive.ImportPlan.TableCount;
import io.milepost.planning.archive.Matching;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchiveJsonTest {

    private static ImportPlan plan(List<String> missing) {
        return new ImportPlan(
                "7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730",
                Matching.BY_KEY,
                0,
                new Found(1, List.of()),
                new Found(3, missing),
                List.of("JIRAUSER10200"),
                List.of(new TableCount("goalPlan", 12, 3, 2)));
    }

    @Test
    void aPreviewIsAsTheContractShows() throws IOException {
        Golden.assertSame(ArchiveJson.of(plan(List.of("MKT-7"))).text(), "archive-preview.json");
    }

    @Test
    void ofVeryMuchThatIsMissingTheFirstAreNamedAndAllCounted() {
        String answer =
                ArchiveJson.of(plan(Collections.nCopies(1_000_000, "MKT-7"))).text();
        assertThat(answer).contains("\"missingCount\":1000000").hasSizeLessThan(5_000);
    }

    @Test
    void whatIsNoWayOfMatchingIsRefused() {
        assertThat(ArchiveJson.matching("id")).isEqualTo(Matching.BY_ID);
        assertThatThrownBy(() -> ArchiveJson.matching("name")).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> ArchiveJson.matching(null)).isInstanceOf(BadInputException.class);
    }
}
