package io.milepost.rest.sheets;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet that says what the rows beside it are: of what and of which day, by which filters, and what the numbers mean. */
public final class AboutSheet {

    /** What a file can hold rows of, by the words of its texts. */
    public enum Kind {
        GOALS("goals"),
        ACTIVITIES("activities"),
        CHANGES("changes");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    private static final int LABELS = 26;
    private static final int TEXTS = 100;

    /** The columns whose meaning is told, in the order of the rows. */
    private static final List<String> FIGURES = List.of("attainment", "delivery", "result", "pace", "gap");

    private final I18nResolver texts;
    private final Kind kind;
    private final List<Line> lines = new ArrayList<>();

    private record Line(String label, Cell text) {}

    public AboutSheet(I18nResolver texts, Kind kind) {
        this.texts = texts;
        this.kind = kind;
    }

    public AboutSheet of(String name) {
        return with(text("of"), Cell.words(name));
    }

    public AboutSheet asOf(LocalDate day) {
        return with(text("day"), new Cell.Day(day));
    }

    public AboutSheet writtenAt(Instant moment) {
        return with(text("written"), new Cell.Moment(moment));
    }

    /** By what the rows were narrowed, as people read it. */
    public AboutSheet filters(List<String> filters) {
        filters.forEach(filter -> with(text("filter"), Cell.words(filter)));
        return filters.isEmpty() ? with(text("filter"), Cell.words(text("filter.none"))) : this;
    }

    private AboutSheet with(String label, Cell text) {
        lines.add(new Line(label, text));
        return this;
    }

    String sheetName() {
        return text(kind.word);
    }

    void writeTo(Workbook workbook) {
        explain();
        Worksheet sheet = workbook.newWorksheet(text("about"));
        sheet.width(0, LABELS);
        sheet.width(1, TEXTS);
        for (int row = 0; row < lines.size(); row++) {
            XlsxCell.text(sheet, row, 0, lines.get(row).label());
            sheet.style(row, 0).bold().verticalAlignment("top").set();
            XlsxCell.write(sheet, row, 1, lines.get(row).text());
            sheet.style(row, 1).wrapText(true).horizontalAlignment("left").set();
        }
    }

    private void explain() {
        if (kind != Kind.ACTIVITIES) {
            FIGURES.forEach(figure ->
                    with(texts.getText("milepost.csv.column." + figure), Cell.words(text("meaning." + figure))));
        }
        with(text("empty"), Cell.words(text("empty.meaning")));
        with(text("unseen"), Cell.words(text("unseen.meaning")));
    }

    private String text(String name) {
        return texts.getText("milepost.xlsx." + name);
    }
}
