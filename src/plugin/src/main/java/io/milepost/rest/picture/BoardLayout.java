package io.milepost.rest.picture;

import io.milepost.rest.picture.CardBoard.Card;
import io.milepost.rest.picture.CardBoard.Column;
import io.milepost.rest.picture.Shape.Face;
import io.milepost.rest.picture.Shape.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lays a board out: as many columns beside each other as have room, the others below them or on the next sheet. A column that
 * is longer than a sheet goes on beside itself, with its head once more: columns that fill more than a sheet leave no paper
 * beside them.
 */
final class BoardLayout {

    private static final int GAP = 12;
    private static final int LEAST = 216;
    private static final int USUAL = 360;
    private static final int MOST = 450;
    private static final int HEAD = 48;
    private static final int MORE = 20;
    private static final int MARGIN = Frame.MARGIN;

    private final CardBoard board;
    private final Frame frame;
    private final double width;

    private BoardLayout(CardBoard board, Frame frame, double width) {
        this.board = board;
        this.frame = frame;
        this.width = width;
    }

    /** What columns share, each with a gap behind it. */
    private static int room(int width) {
        return width - 2 * MARGIN + GAP;
    }

    private static int beside(int width) {
        return Math.max(1, room(width) / (LEAST + GAP));
    }

    private static double columnWidth(int width, int columns) {
        int count = Math.max(1, Math.min(columns, beside(width)));
        return Math.min(MOST, (double) room(width) / count - GAP);
    }

    static Scene of(CardBoard board, int width) {
        List<List<Column>> rows = rows(board.columns(), beside(width));
        double column = columnWidth(width, board.columns().size());
        double height = Frame.TOP + Frame.LEGEND + (board.note().isPresent() ? Frame.NOTE : 0);
        height += rows.stream().mapToDouble(row -> height(row, column) + GAP).sum();
        Frame frame = new Frame(board.heading(), width, (int) Math.ceil(height));
        BoardLayout layout = new BoardLayout(board, frame, column);
        return layout.scene(rows, "");
    }

    static List<Scene> sheets(CardBoard board, int width, int height) {
        double room = height - Frame.TOP - Frame.LEGEND - Frame.NOTE - (double) GAP;
        int columns = board.columns().size();
        // Columns that go on beside themselves take the place of those that would have stood there.
        int needed = parts(board, columnWidth(width, columns), room).size();
        int usual = (room(width) + USUAL + GAP - 1) / (USUAL + GAP);
        int count = Math.max(columns, Math.min(needed, usual));
        double column = columnWidth(width, count);
        int beside = column < MOST ? Math.min(count, beside(width)) : (int) (room(width) / (column + GAP));
        List<List<Column>> sheets = rows(parts(board, column, room), Math.max(1, beside));
        int pages = Math.max(1, sheets.size());
        return IntStream.range(0, pages)
                .mapToObj(page -> new BoardLayout(board, new Frame(board.heading(), width, height), column)
                        .scene(sheets.isEmpty() ? List.of() : List.of(sheets.get(page)), (page + 1) + " / " + pages))
                .toList();
    }

    private static List<List<Column>> rows(List<Column> columns, int beside) {
        return IntStream.range(0, (columns.size() + beside - 1) / beside)
                .mapToObj(row -> columns.subList(row * beside, Math.min(columns.size(), (row + 1) * beside)))
                .toList();
    }

    private static List<Column> parts(CardBoard board, double width, double room) {
        return board.columns().stream()
                .flatMap(each -> parts(each, width, room).stream())
                .toList();
    }

    private static List<Column> parts(Column column, double width, double room) {
        List<Column> parts = new ArrayList<>();
        int from = 0;
        double used = HEAD + (double) MORE;
        for (int at = 0; at < column.cards().size(); at++) {
            double height = CardDrawing.height(column.cards().get(at), width);
            if (used + height > room && at > from) {
                parts.add(column.part(from, at));
                from = at;
                used = HEAD + (double) MORE;
            }
            used += height;
        }
        parts.add(column.part(from, column.cards().size()));
        return parts;
    }

    private static double height(List<Column> row, double width) {
        return row.stream().mapToDouble(column -> height(column, width)).max().orElse(0);
    }

    private static double height(Column column, double width) {
        return HEAD
                + column.cards().stream()
                        .mapToDouble(card -> CardDrawing.height(card, width))
                        .sum()
                + (column.more().isPresent() ? MORE : 4);
    }

    private Scene scene(List<List<Column>> rows, String page) {
        double y = Frame.TOP;
        for (List<Column> row : rows) {
            double height = height(row, width);
            for (int at = 0; at < row.size(); at++) {
                column(row.get(at), MARGIN + at * (width + GAP), y, height);
            }
            y += height + GAP;
        }
        frame.note(board.note(), y + 12);
        frame.legend(legend(), page);
        return frame.scene();
    }

    /** Only goals have something to explain. */
    private List<Frame.Sample> legend() {
        boolean hasGoals = board.columns().stream()
                .flatMap(column -> column.cards().stream())
                .anyMatch(Card::isGoal);
        Frame.Sample pace = new Frame.Sample(
                10,
                (x, y) -> List.of(new Shape.Line(x + 4, y - 11, x + 4, y + 2, 2, Paint.INK)),
                board.words().pace());
        return hasGoals ? List.of(pace) : List.of();
    }

    private void column(Column column, double x, double y, double height) {
        frame.add(new Shape.Box(x, y, width, height, Paint.SUNKEN));
        frame.add(new Shape.Box(x, y, width, 3, Paint.of(column.head().tone())));
        CardBoard.Head head = column.head();
        frame.group(Role.HEADING, head.name() + ", " + head.count(), () -> {
            frame.text(x + 10, y + 22, new Face(13, true, Paint.INK), head.name(), width - 20);
            frame.text(x + 10, y + 38, new Face(11, false, Paint.SOFT), head.count(), width - 20);
        });
        double top = y + HEAD;
        for (Card card : column.cards()) {
            double at = top;
            frame.group(Role.ROW, card.told(), () -> new CardDrawing(frame, card, width).draw(x, at));
            top += CardDrawing.height(card, width);
        }
        double below = top;
        column.more()
                .ifPresent(more -> frame.group(
                        Role.ROW, more, () -> frame.text(x + 10, below + 12, Frame.DETAIL, more, width - 20)));
    }
}
