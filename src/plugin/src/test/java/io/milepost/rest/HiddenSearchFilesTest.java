package io.milepost.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of a view whose search names what its reader cannot see: the page finds nothing by it, and so do they. */
class HiddenSearchFilesTest {

    private static final String SAID = "names what you cannot see, and finds nothing for you";

    private final FileWorld files = new FileWorld();
    private final TakenFiles taken = new TakenFiles(files);

    HiddenSearchFilesTest() {
        files.world().inLanes(11, "channel", "Web").inLanes(12, "channel", "Web");
    }

    private static SightParameters wanted(String isHidden, String by, String mode) {
        SightParameters wanted = new SightParameters();
        wanted.project = "MKT";
        wanted.by = by;
        wanted.mode = mode;
        wanted.isSearchHidden = isHidden;
        return wanted;
    }

    @ParameterizedTest
    @ValueSource(strings = {"goal", "channel"})
    void tablesHaveNoRowOfIt(String by) throws IOException {
        assertThat(taken.csv(wanted("false", by, "timeline"))).contains("MKT-1");
        assertThat(taken.workbook(wanted("false", by, "timeline")))
                .contains("MKT-1")
                .doesNotContain(SAID);
        assertThat(taken.csv(wanted("true", by, "timeline"))).doesNotContain("MKT-", "Web");
        assertThat(taken.workbook(wanted("true", by, "timeline")))
                .doesNotContain("MKT-1", "Web")
                .contains(SAID);
    }

    @Test
    void aCalendarFileHasNoDayOfIt() throws IOException {
        assertThat(taken.ics(wanted("false", "goal", "timeline"), true)).contains("BEGIN:VEVENT");
        assertThat(taken.ics(wanted("true", "goal", "timeline"), true)).doesNotContain("BEGIN:VEVENT");
        assertThat(taken.ics(wanted("true", "channel", "timeline"), true)).doesNotContain("BEGIN:VEVENT");
    }

    @ParameterizedTest
    @CsvSource({"goal,timeline", "channel,timeline", "goal,calendar", "channel,calendar", "goal,board", "channel,board"
    })
    void picturesAndPaperSayThatItFindsNothing(String by, String mode) throws IOException {
        assertThat(taken.svg(wanted("false", by, mode), 1600)).doesNotContain(SAID);
        assertThat(taken.svg(wanted("true", by, mode), 1600)).contains(SAID).doesNotContain("MKT-", "loyalty", ">Web<");
        assertThat(taken.pdf(wanted("true", by, mode), "a1")).contains(SAID).doesNotContain("MKT-", "loyalty");
    }

    @ParameterizedTest
    @CsvSource({"goal,timeline,MKT-10", "channel,timeline,Web", "goal,board,MKT-10", "channel,board,MKT-11"})
    void picturesOfAnyOtherViewHaveWhatItFinds(String by, String mode, String found) throws IOException {
        assertThat(taken.svg(wanted("false", by, mode), 1600)).contains(found);
    }

    @Test
    void isAskedForByYesOrNo() {
        assertThatThrownBy(() -> taken.csv(wanted("perhaps", "goal", "timeline")))
                .isInstanceOf(BadInputException.class);
    }
}
