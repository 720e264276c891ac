package io.milepost.domain;

/** How far an activity is by the category of its status. */
public enum Progress {
    TO_DO(0),
    IN_PROGRESS(500_000),
    DONE(1_000_000);

    private final long millionths;

    Progress(long millionths) {
        this.millionths = millionths;
    }

    public Share share() {
        return Share.ofMillionths(millionths);
    }
}
