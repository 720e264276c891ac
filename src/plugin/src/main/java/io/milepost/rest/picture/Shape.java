package io.milepost.rest.picture;

import java.util.List;

/** What a picture is made of. Places are in pixels from its upper left corner. */
sealed interface Shape {

    record Box(double x, double y, double width, double height, Paint paint) implements Shape {}

    record Line(double x1, double y1, double x2, double y2, double thickness, Paint paint) implements Shape {}

    /** A square that stands on its corner; one that is not full is empty within its edge. */
    record Diamond(double x, double y, double radius, boolean full, Paint paint) implements Shape {}

    /** On a line at this height, from this place on. */
    record Text(double x, double y, Face face, String text) implements Shape {}

    /** Shapes that are one thing, and what that is in words; what is in no group is decoration. */
    record Group(Role role, String told, List<Shape> shapes) implements Shape {

        public Group {
            shapes = List.copyOf(shapes);
        }
    }

    /** What a group is to who hears the picture. */
    enum Role {
        TITLE,
        /** A text that each sheet repeats. */
        UNDER_TITLE,
        TEXT,
        /** The head of the rows below it. */
        HEADING,
        ROW;

        boolean isOfHead() {
            return this == TITLE || this == UNDER_TITLE;
        }
    }

    /** How a text looks. */
    record Face(int size, boolean bold, Paint paint) {

        private static final double STRETCH_OF_BOLD = 1.12;

        /** How much wider its letters are than usual ones. */
        double stretch() {
            return bold ? STRETCH_OF_BOLD : 1;
        }

        /** How wide a text is at most. */
        double width(String text) {
            return TextWidth.of(text, size) * stretch();
        }
    }
}
