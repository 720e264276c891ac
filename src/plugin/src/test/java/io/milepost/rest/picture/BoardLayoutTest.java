package io.milepost.rest.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.rest.picture.CardBoard.Card;
import io.milepost.rest.picture.CardBoard.Column;
import io.milepost.rest.picture.CardBoard.Foot;
import io.milepost.rest.picture.CardBoard.Head;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the columns of a board stand on paper, in pixels of which 96 are an inch. */
class BoardLayoutTest {

    private static final double HEAD_LINE = 3;

    private static CardBoard board(int columns, int cardsEach) {
        Card card = new Card(
                Tone.QUIET,
                "Write the letter",
                "",
                List.of(),
                new Foot("MKT-1", Optional.empty(), "", ""),
                "MKT-1 Write the letter");
        List<Card> cards = IntStream.range(0, cardsEach).mapToObj(at -> card).toList();
        return new CardBoard(
                new Picture.Heading("Marketing", "As of today", ""),
                IntStream.range(0, columns)
                        .mapToObj(at -> new Column(new Head("Column " + at, "1", Tone.QUIET), cards, Optional.empty()))
                        .toList(),
                Optional.empty(),
                new CardBoard.Words(Locale.US, "Pace", "Squares"));
    }

    private static List<Scene> on(Paper paper, CardBoard board) {
        return BoardLayout.sheets(board, (int) (paper.width() / 0.75), (int) (paper.height() / 0.75));
    }

    /** The lines above columns. */
    private static List<Shape.Box> columns(Scene sheet) {
        return sheet.shapes().stream()
                .filter(Shape.Box.class::isInstance)
                .map(Shape.Box.class::cast)
                .filter(box -> box.height() == HEAD_LINE)
                .toList();
    }

    private static double shareOfWidth(Scene sheet) {
        double right = columns(sheet).stream()
                .mapToDouble(box -> box.x() + box.width())
                .max()
                .orElseThrow();
        return right / (sheet.width() - Frame.MARGIN);
    }

    @ParameterizedTest
    @CsvSource({"A4,1", "A3,1", "A2,1", "A1,1", "A4,5", "A3,5", "A2,5", "A1,5", "A2,7", "A1,12"})
    void fillTheWidthOfEverySheetButTheLastWhereTheyAreMoreThanOneHolds(Paper paper, int columns) {
        List<Scene> sheets = on(paper, board(columns, 600));

        assertThat(sheets).hasSizeGreaterThan(1);
        assertThat(sheets.subList(0, sheets.size() - 1))
                .allSatisfy(sheet -> assertThat(shareOfWidth(sheet)).isBetween(0.97, 1.0));
        assertThat(sheets.stream().mapToLong(sheet -> columns(sheet).size()).sum())
                .isGreaterThan(columns);
    }

    @Test
    void takeTheWidthOfTheSheetWhereFewStandBesideEachOther() {
        assertThat(shareOfWidth(on(Paper.A2, board(5, 3)).get(0))).isBetween(0.97, 1.0);
        assertThat(shareOfWidth(on(Paper.A3, board(4, 3)).get(0))).isBetween(0.97, 1.0);
    }

    @Test
    void areNoWiderThanCanBeReadWell() {
        assertThat(columns(on(Paper.A1, board(2, 3)).get(0))).hasSize(2).allSatisfy(box -> assertThat(box.width())
                .isEqualTo(450));
    }
}
