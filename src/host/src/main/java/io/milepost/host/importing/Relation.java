package io.milepost.host.importing;

/** How one issue points at another, in the words of the report. */
public enum Relation {
    PARENT("sub-tasks below their parents"),
    EPIC("epic links"),
    LINK("links");

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
