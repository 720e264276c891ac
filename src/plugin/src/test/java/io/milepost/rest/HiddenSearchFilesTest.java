package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of a view whose search names what its reader cannot see: the page finds nothing by it, and so do they. */
class HiddenSearchFilesTest {

    private static final String SAID = "names what you cannot see, and finds nothing for you";

    private final FileWorld files = new FileWorld();

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

    private static byte[] bytes(Response response) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((StreamingOutput) response.getEntity()).write(out);
        return out.toByteArray();
    }

    private static String text(Response response) throws IOException {
        return new String(bytes(response), StandardCharsets.UTF_8);
    }

    private String csv(String isHidden, String by) throws IOException {
        return text(new RoadmapCsvResource(files.roadmapFiles(), () -> ANNA)
                .roadmap(wanted(isHidden, by, "timeline"), "comma", "false"));
    }

    private String workbook(String isHidden, String by) throws IOException {
        byte[] file = bytes(new RoadmapXlsxResource(files.roadmapFiles(), () -> ANNA, Clock.systemUTC())
                .roadmap(wanted(isHidden, by, "timeline")));
        StringBuilder cells = new StringBuilder();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> cells.append(cell).append('\n'))));
        }
        return cells.toString();
    }

    private String calendar(String isHidden, String by) throws IOException {
        return text(new RoadmapIcsResource(files.roadmapFiles(), () -> ANNA)
                .roadmap(wanted(isHidden, by, "timeline"), "true"));
    }

    private String picture(String isHidden, String by, String mode) throws IOException {
        return text(new RoadmapSvgResource(files.roadmapFiles(), () -> ANNA)
                .roadmap(wanted(isHidden, by, mode), "1600", "light"));
    }

    private String paper(String isHidden, String by, String mode) throws IOException {
        byte[] file = bytes(
                new RoadmapPdfResource(files.roadmapFiles(), () -> ANNA).roadmap(wanted(isHidden, by, mode), "a1"));
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"goal", "channel"})
    void tablesHaveNoRowOfIt(String by) throws IOException {
        assertThat(csv("false", by)).contains("MKT-1");
        assertThat(workbook("false", by)).contains("MKT-1").doesNotContain(SAID);
        assertThat(csv("true", by)).doesNotContain("MKT-", "Web");
        assertThat(workbook("true", by)).doesNotContain("MKT-1", "Web").contains(SAID);
    }

    @Test
    void aCalendarFileHasNoDayOfIt() throws IOException {
        assertThat(calendar("false", "goal")).contains("BEGIN:VEVENT");
        assertThat(calendar("true", "goal")).doesNotContain("BEGIN:VEVENT");
        assertThat(calendar("true", "channel")).doesNotContain("BEGIN:VEVENT");
    }

    @ParameterizedTest
    @CsvSource({"goal,timeline", "channel,timeline", "goal,calendar", "channel,calendar", "goal,board", "channel,board"
    })
    void picturesAndPaperSayThatItFindsNothing(String by, String mode) throws IOException {
        assertThat(picture("false", by, mode)).doesNotContain(SAID);
        assertThat(picture("true", by, mode)).contains(SAID).doesNotContain("MKT-", "loyalty", ">Web<");
        assertThat(paper("true", by, mode)).contains(SAID).doesNotContain("MKT-", "loyalty");
    }

    @ParameterizedTest
    @CsvSource({"goal,timeline,MKT-10", "channel,timeline,Web", "goal,board,MKT-10", "channel,board,MKT-11"})
    void picturesOfAnyOtherViewHaveWhatItFinds(String by, String mode, String found) throws IOException {
        assertThat(picture("false", by, mode)).contains(found);
    }

    @Test
    void isAskedForByYesOrNo() {
        assertThatThrownBy(() -> csv("perhaps", "goal")).isInstanceOf(BadInputException.class);
    }
}
