package io.milepost.domain;

/** The way by which an issue contributes to a goal; the earlier one counts where two ways lead to the same goal. */
public enum Path {
    EPIC("epic"),
    LINK("link"),
    SUB_TASK("sub-task");

    private final String word;

    Path(String word) {
        this.word = word;
    }

    /** The word by which REST and storage know it. */
    public String word() {
        return word;
    }
}
