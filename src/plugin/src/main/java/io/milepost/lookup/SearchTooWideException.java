package io.milepost.lookup;

/** A search finds more issues than are read: a part of them would show less than there is, and not say so. */
public final class SearchTooWideException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int most;

    /** @param most how many are read at most */
    public SearchTooWideException(int most) {
        super("a search that finds more than " + most + " issues");
        this.most = most;
    }

    public int most() {
        return most;
    }
}
