package io.milepost.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One benchmark's figures as a table that can go into a page as it is printed. */
final class Table {

    private final String title;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String title, String... columns) {
        this.title = title;
        rows.add(List.of(columns));
    }

    void row(String first, String... others) {
        List<String> cells = new ArrayList<>(List.of(others));
        cells.add(0, first);
        rows.add(cells);
    }

    void print() {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(1))
                .toArray();
        System.out.printf("%n%s%n%n", title);
        print(rows.get(0), widths);
        print(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths);
        rows.subList(1, rows.size()).forEach(row -> print(row, widths));
    }

    private static void print(List<String> row, int[] widths) {
        System.out.println(IntStream.range(0, widths.length)
                .mapToObj(column -> row.get(column)
                        + " ".repeat(widths[column] - row.get(column).length()))
                .collect(Collectors.joining(" | ", "| ", " |")));
    }
}
