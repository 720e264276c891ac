package io.milepost.planning.csv;

import io.milepost.planning.csv.CsvQuestion.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Recognises what was not chosen: the delimiter and the columns by the first rows, the forms of dates and numbers by all
 * rows, because one cell near the end can tell days from months.
 */
final class Recogniser {

    private static final int ROWS_SHOWN = 5;
    private static final Comparator<TableSample> BETTER = Comparator.comparing(TableSample::holdsMeasurements)
            .thenComparing(TableSample::namesInFirstRow)
            .thenComparing(TableSample::rowsOfFirstWidth);

    private final CsvChoices choices;
    private final CsvEncoding encoding;
    private final TableSample sample;
    private final CsvTable table;
    private final ColumnChoice columns;
    private final Tally<CsvDates> dates = new Tally<>(
            List.of(CsvDates.values()), (form, cell) -> form.date(cell).map(String::valueOf));
    private final Tally<CsvDecimal> decimals =
            new Tally<>(List.of(CsvDecimal.values()), (form, cell) -> form.value(cell)
                    .map(value -> value.decimal().stripTrailingZeros().toPlainString()));
    private final List<List<String>> shown = new ArrayList<>();
    private int rows;

    Recogniser(byte[] file, CsvChoices choices) {
        CsvText.refuseForeign(file);
        this.choices = choices;
        this.encoding = choices.encoding().orElseGet(() -> CsvEncoding.of(file));
        CsvText text = CsvText.of(file, encoding);
        this.sample = sample(text);
        this.table = new CsvTable(text, sample.delimiter(), sample.header());
        table.checkWidth();
        table.checkColumns(choices.columns());
        this.columns = new ColumnChoice(sample, choices.columns());
    }

    CsvRecognition recognition() {
        readAll();
        Optional<CsvDates> form = choices.dates().or(dates::form).filter(any -> has(CsvRole.DATE));
        Optional<CsvDecimal> decimal = choices.decimal().or(decimals::form).filter(any -> has(CsvRole.VALUE));
        return new CsvRecognition(
                new CsvRecognition.Format(encoding, sample.delimiter(), decimal, form, sample.header()),
                columns.columns(),
                table.names(),
                rows,
                shown,
                questions(form, decimal));
    }

    private TableSample sample(CsvText text) {
        return choices.delimiter()
                .or(text::announced)
                .map(delimiter -> TableSample.of(text, delimiter, choices.header()))
                .orElseGet(() -> best(text));
    }

    private TableSample best(CsvText text) {
        List<TableSample> samples = Arrays.stream(CsvDelimiter.values())
                .map(delimiter -> TableSample.of(text, delimiter, choices.header()))
                .toList();
        TableSample best = samples.get(0);
        for (TableSample other : samples) {
            best = BETTER.compare(other, best) > 0 ? other : best;
        }
        return best;
    }

    /** Quotes that do not fit end the table here too; reading names their line, beside all other errors. */
    private void readAll() {
        try {
            for (Optional<CsvRow> row = table.next(); row.isPresent() && rows < CsvLimits.ROWS; row = table.next()) {
                look(row.get());
            }
        } catch (CsvRefusedException e) {
            return;
        }
        if (rows == 0) {
            throw new CsvRefusedException(CsvError.ofFile(CsvFault.FILE_HEADER_ONLY));
        }
    }

    private void look(CsvRow row) {
        rows++;
        column(CsvRole.DATE).ifPresent(column -> dates.add(row.line(), row.cell(column)));
        column(CsvRole.VALUE).ifPresent(column -> decimals.add(row.line(), row.cell(column)));
        if (shown.size() < ROWS_SHOWN) {
            shown.add(Excerpt.of(row.cells()));
        }
    }

    private List<CsvQuestion> questions(Optional<CsvDates> form, Optional<CsvDecimal> decimal) {
        List<CsvQuestion> questions = new ArrayList<>(columns.questions());
        if (form.isEmpty()) {
            dates.question(Subject.DATES).ifPresent(questions::add);
        }
        if (decimal.isEmpty()) {
            decimals.question(Subject.DECIMAL).ifPresent(questions::add);
        }
        return questions;
    }

    private boolean has(CsvRole role) {
        return column(role).isPresent();
    }

    private Optional<Integer> column(CsvRole role) {
        return Optional.ofNullable(columns.columns().get(role));
    }
}
