package io.milepost.rest.picture;

/** The sizes of paper, landscape, in points. */
public enum Paper {
    A4(842, 595),
    A3(1191, 842),
    A2(1684, 1191),
    A1(2384, 1684);

    private final float width;
    private final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }
}
