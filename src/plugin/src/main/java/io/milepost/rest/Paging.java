package io.milepost.rest;

import java.util.List;

/** Which part of a list a request asks for. */
record Paging(int start, int limit) {

    private static final int MOST = 1000;

    /** Takes the query parameters as they came. */
    static Paging of(String start, String limit) {
        return of(start, limit, MOST);
    }

    /** Where fewer are given at once. */
    static Paging of(String start, String limit, int most) {
        return new Paging(number("start", start, 0, Integer.MAX_VALUE), number("limit", limit, 1, most));
    }

    /** What every answer begins with that is a part of a list. */
    Json of(int total) {
        return new Json()
                .with("start", start)
                .with("limit", limit)
                .with("total", total)
                .with("isLast", (long) start + limit >= total);
    }

    <T> List<T> partOf(List<T> all) {
        return all.stream().skip(start).limit(limit).toList();
    }

    /** A whole number between two others. */
    static int number(String name, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The refusal below names the text.
        }
        throw BadInputException.outOfBounds(name, text, least, most);
    }
}
