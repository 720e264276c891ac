package io.milepost.documents;

import java.util.List;

/** A row of the way of one transition: a class, and the classes that it hands its work to or takes it from. */
record Step(String name, List<String> uses) {

    /** Reads a row whose first cell with code names the class, and whose next names what it uses. */
    static Step of(List<List<String>> row) {
        List<List<String>> named = row.stream().filter(cell -> !cell.isEmpty()).toList();
        return new Step(named.get(0).get(0), named.size() > 1 ? named.get(1) : List.of());
    }
}
