package io.milepost.rest.picture;

import io.milepost.rest.picture.Shape.Face;
import io.milepost.rest.picture.Shape.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every picture has around that which it shows: a heading, what is said below it, a legend and the number of the sheet. */
final class Frame {

    static final int MARGIN = 16;
    static final int NOTE = 24;
    static final int LEGEND = 40;
    /** Below the heading. */
    static final int TOP = 78;

    static final Face DETAIL = new Face(10, false, Paint.SOFT);

    private final int width;
    private final int height;
    private final String title;
    private final List<Shape> shapes = new ArrayList<>();

    /** A sheet with its heading, on which nothing is drawn yet. */
    Frame(Picture.Heading said, int width, int height) {
        this.width = width;
        this.height = height;
        this.title = said.title();
        shapes.add(new Shape.Box(0, 0, width, height, Paint.SURFACE));
        heading(said);
    }

    List<Shape> shapes() {
        return shapes;
    }

    int width() {
        return width;
    }

    double room() {
        return width - 2.0 * MARGIN;
    }

    private void heading(Picture.Heading said) {
        group(Role.TITLE, said.title(), () -> text(MARGIN, 30, new Face(18, true, Paint.INK), said.title(), room()));
        group(
                Role.UNDER_TITLE,
                said.subtitle(),
                () -> text(MARGIN, 50, new Face(12, false, Paint.SOFT), said.subtitle(), room()));
        group(Role.UNDER_TITLE, said.filter(), () -> text(MARGIN, 65, DETAIL, said.filter(), room()));
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    /** As much of a text as there is room for. */
    void text(double x, double y, Face face, String text, double room) {
        TextWidth.fitting(text, face.size(), room / face.stretch())
                .ifPresent(said -> shapes.add(new Shape.Text(x, y, face, said)));
    }

    /** The same with its middle there. */
    void centred(double x, double y, Face face, String text, double room) {
        TextWidth.fitting(text, face.size(), room / face.stretch())
                .ifPresent(said -> shapes.add(new Shape.Text(x - face.width(said) / 2, y, face, said)));
    }

    /** Makes one thing of what is drawn; nothing of nothing. */
    void group(Role role, String told, Runnable drawing) {
        int before = shapes.size();
        drawing.run();
        List<Shape> own = shapes.subList(before, shapes.size());
        if (!own.isEmpty()) {
            Shape group = new Shape.Group(role, told, own);
            own.clear();
            shapes.add(group);
        }
    }

    void note(Optional<String> note, double y) {
        note.ifPresent(said -> group(Role.TEXT, said, () -> text(MARGIN, y, DETAIL, said, room())));
    }

    /** A sample of what is drawn and what it is called. */
    record Sample(int width, Drawing drawing, String name) {

        /** Draws a sample from x on, on the line of its name. */
        interface Drawing {
            List<Shape> at(double x, double y);
        }
    }

    /** The last line: what the signs mean, and which sheet it is. */
    void legend(List<Sample> samples, String page) {
        double y = height - 14.0;
        String told = String.join(", ", samples.stream().map(Sample::name).toList());
        group(Role.UNDER_TITLE, told, () -> draw(samples, y));
        double end = width - MARGIN - TextWidth.of(page, DETAIL.size());
        text(end, y, DETAIL, page, width - end);
    }

    private void draw(List<Sample> samples, double y) {
        double x = MARGIN;
        for (Sample sample : samples) {
            shapes.addAll(sample.drawing().at(x, y));
            text(x + sample.width(), y, DETAIL, sample.name(), width - MARGIN - x - sample.width());
            x += sample.width() + TextWidth.of(sample.name(), DETAIL.size()) + 14;
        }
    }

    Scene scene() {
        return new Scene(width, height, title, shapes);
    }
}
