package io.milepost.rest.picture;

import java.util.List;

/** A picture as its shapes, from the lowest to the highest. */
record Scene(int width, int height, String title, List<Shape> shapes) {

    Scene {
        shapes = List.copyOf(shapes);
    }
}
