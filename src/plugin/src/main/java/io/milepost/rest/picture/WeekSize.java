package io.milepost.rest.picture;

/** How large the parts of a week are: as on the page, or smaller, so that a month has room on a small sheet. */
enum WeekSize {
    USUAL(12, 28, 24, 20),
    SMALL(10, 20, 16, 14);

    private final int text;
    private final int top;
    private final int pitch;
    private final int below;

    WeekSize(int text, int top, int pitch, int below) {
        this.text = text;
        this.top = top;
        this.pitch = pitch;
        this.below = below;
    }

    /** The size of letters. */
    int text() {
        return text;
    }

    /** Above the first line. */
    int top() {
        return top;
    }

    /** From one line to the next. */
    int pitch() {
        return pitch;
    }

    double height(int lines) {
        return top + lines * (double) pitch + below;
    }

    int linesIn(double height) {
        return (int) Math.floor((height - top - below) / pitch);
    }
}
