package io.milepost.domain.result;

/** Of how many parts of a roll-up there were data. */
public record Coverage(int withData, int all) {

    public boolean isComplete() {
        return withData == all;
    }
}
