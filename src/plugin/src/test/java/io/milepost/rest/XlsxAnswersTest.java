package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.domain.Progress;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.UnknownGoalException;
import io.milepost.lookup.UnknownProjectException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Workbooks, read as a spreadsheet program does and held cell by cell against the CSV files of the same rows. */
class XlsxAnswersTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:30:00Z"), ZoneOffset.UTC);

    private final FileWorld files = new FileWorld();
    private final LookupWorld world = files.world();
    private final I18nResolver texts = EnglishTexts.resolver();

    private Response roadmap(String project, String health, String text) {
        RoadmapParameters wanted = new RoadmapParameters();
        wanted.project = project;
        wanted.health = health;
        wanted.text = text;
        return new RoadmapXlsxResource(files.roadmapFiles(), () -> ANNA, CLOCK).roadmap(wanted);
    }

    private Response activities(String key) {
        return new ActivitiesXlsxResource(world.goalLookup(), () -> ANNA, texts, CLOCK).activities(key);
    }

    private Response ledger(String kind) {
        return new LedgerXlsxResource(world.ledgerLookup(), world.goalLookup(), () -> ANNA, texts, CLOCK)
                .ledger("MKT-10", kind, null, "2026-01-01", null);
    }

    private static byte[] bytes(Response response) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((StreamingOutput) response.getEntity()).write(out);
        return out.toByteArray();
    }

    private static XSSFWorkbook book(Response response) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(response)));
    }

    private static List<List<String>> rowsOf(Response csv) throws IOException {
        String text = new String(bytes(csv), StandardCharsets.UTF_8);
        return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords().stream()
                .map(CSVRecord::toList)
                .toList();
    }

    /** As CSV would have it, with the apostrophes taken away that only CSV needs. */
    private static void assertSameRows(Response xlsx, Response csv) throws IOException {
        List<List<String>> expected = rowsOf(csv);
        try (XSSFWorkbook book = book(xlsx)) {
            XSSFSheet sheet = book.getSheetAt(0);
            List<List<String>> rows = new ArrayList<>();
            for (Row row : sheet) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < expected.get(0).size(); column++) {
                    cells.add(inCsv(row.getCell(column)));
                }
                rows.add(cells);
            }
            assertThat(rows)
                    .isEqualTo(expected.stream().map(XlsxAnswersTest::plain).toList());
        }
    }

    private static List<String> plain(List<String> cells) {
        return cells.stream().map(cell -> cell.replaceAll("'(?=[=+@-])", "")).toList();
    }

    private static String inCsv(Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        if (cell.getCellType() != CellType.NUMERIC) {
            assertThat(cell.getCellType()).as(cell.getAddress().toString()).isEqualTo(CellType.STRING);
            return cell.getStringCellValue();
        }
        if (!DateUtil.isCellDateFormatted(cell)) {
            return new BigDecimal(String.valueOf(cell.getNumericCellValue()))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return cell.getCellStyle().getDataFormatString().endsWith("ss")
                ? cell.getLocalDateTimeCellValue().toInstant(ZoneOffset.UTC).toString()
                : cell.getLocalDateTimeCellValue().toLocalDate().toString();
    }

    @Nested
    class WhenARoadmapIsTakenOut {

        @Test
        void hasTheCellsOfTheCsvFile() throws IOException {
            RoadmapParameters wanted = new RoadmapParameters();
            wanted.project = "MKT";
            Response csv = new RoadmapCsvResource(files.roadmapFiles(), () -> ANNA).roadmap(wanted, "comma", "false");

            assertSameRows(roadmap("MKT", null, null), csv);
        }

        @Test
        void showsSharesAsPercentagesAndDaysAsDays() throws IOException {
            try (XSSFWorkbook book = book(roadmap("MKT", null, null))) {
                assertThat(cell(book, "Delivery").getCellStyle().getDataFormatString())
                        .isEqualTo("0.0%");
                assertThat(cell(book, "Delivery").getCellType()).isEqualTo(CellType.NUMERIC);
                assertThat(DateUtil.isCellDateFormatted(cell(book, "Due on"))).isTrue();
                assertThat(cell(book, "KPI 1: value").getNumericCellValue()).isEqualTo(73.4);
            }
        }

        private static Cell cell(XSSFWorkbook book, String title) {
            for (Cell head : book.getSheetAt(0).getRow(0)) {
                if (head.getStringCellValue().equals(title)) {
                    return book.getSheetAt(0).getRow(1).getCell(head.getColumnIndex());
                }
            }
            throw new AssertionError("no column " + title);
        }

        @Test
        void isLaidOutForReading() throws IOException {
            try (XSSFWorkbook book = book(roadmap("MKT", null, null))) {
                XSSFSheet sheet = book.getSheetAt(0);

                assertThat(sheet.getSheetName()).isEqualTo("Goals");
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                        .isTrue();
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                        .startsWith("A1:")
                        .endsWith("3");
                assertThat(sheet.getColumnWidth(1)).isGreaterThan(sheet.getColumnWidth(4));
            }
        }

        @Test
        void saysOfWhatItIsAndByWhichFilters() throws IOException {
            try (XSSFWorkbook book = book(roadmap("MKT", "no_data", "mkt"))) {
                assertThat(about(book))
                        .contains(
                                "Of: Marketing",
                                "As of: 2026-11-21",
                                "Written (UTC): 2026-11-21T09:30:00Z",
                                "Filter: Health: No data",
                                "Filter: Contains: mkt",
                                "Empty cell: Not known. It never means 0.");
                assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                        .isEqualTo("MKT-20");
            }
        }

        private static List<String> about(XSSFWorkbook book) {
            List<String> lines = new ArrayList<>();
            Sheet sheet = book.getSheet("About");
            sheet.forEach(row -> lines.add(inCsv(row.getCell(0)) + ": " + inCsv(row.getCell(1))));
            return lines;
        }

        @Test
        void isKeptByTheBrowserUnderASafeName() {
            Response answer = roadmap("MKT", null, null);

            assertThat(answer.getHeaderString("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"milepost-MKT-2026-11-21.xlsx\"");
            assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("private, no-store");
        }

        @Test
        void keepsTextsThatNoWorkbookCanHoldFromBreakingIt() throws IOException {
            world.issue(40, "MKT-40", "bell\u0007 \ud83d\ude00 <b>&", Progress.TO_DO)
                    .goal(40, java.util.OptionalLong.empty());

            try (XSSFWorkbook book = book(roadmap("MKT", null, "MKT-40"))) {
                assertThat(book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                        .isEqualTo("bell\ufffd \ud83d\ude00 <b>&");
            }
        }

        @Test
        void refusesWhatTheRoadmapRefuses() {
            assertThatThrownBy(() -> roadmap(null, null, null)).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> roadmap("NIX", null, null)).isInstanceOf(UnknownProjectException.class);
        }
    }

    @Nested
    class WhenActivitiesAreTakenOut {

        @Test
        void haveTheCellsOfTheCsvFile() throws IOException {
            assertSameRows(
                    activities("MKT-10"),
                    new ActivitiesCsvResource(world.goalLookup(), () -> ANNA, texts)
                            .activities("MKT-10", "comma", "false"));
        }

        @Test
        void areReadToTheLastHoweverManyTheyAre() throws IOException {
            for (int id = 1001; id <= 2201; id++) {
                world.issue(id, "MKT-" + id, "Work", Progress.DONE).contributes(id, 20);
            }

            try (XSSFWorkbook book = book(activities("MKT-20"))) {
                assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(1202);
                assertThat(book.getSheetAt(0).getRow(1202).getCell(0).getStringCellValue())
                        .isEqualTo("MKT-2201");
            }
        }

        @Test
        void areOfAGoalThatTheReaderSees() {
            assertThatThrownBy(() -> activities("MKT-30")).isInstanceOf(UnknownGoalException.class);
        }
    }

    @Nested
    class WhenALedgerIsTakenOut {

        @Test
        void hasTheCellsOfTheCsvFile() throws IOException {
            files.haveChanges();

            assertSameRows(
                    ledger(null),
                    new LedgerCsvResource(world.ledgerLookup(), world.goalLookup(), () -> ANNA, texts)
                            .ledger("MKT-10", null, null, "2026-01-01", null, "comma", "false"));
        }

        @Test
        void isReadableWithoutAnyChange() throws IOException {
            try (XSSFWorkbook book = book(ledger("clock"))) {
                assertThat(book.getSheetAt(0).getLastRowNum()).isZero();
            }
        }
    }
}
