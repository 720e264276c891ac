package com.atlassian.activeobjects.external;

/** The number of a schema. */
public class ModelVersion {
    private final int number;

    private ModelVersion(int number) {
        this.number = number;
    }

    public static ModelVersion valueOf(String number) {
        return new ModelVersion(Integer.parseInt(number));
    }

    public boolean isOlderThan(ModelVersion other) {
        return number < other.number;
    }
}
