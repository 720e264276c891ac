package io.milepost.rest.picture;

import io.milepost.rest.picture.CardBoard.Card;
import io.milepost.rest.picture.CardBoard.Dial;
import io.milepost.rest.picture.CardBoard.Foot;
import io.milepost.rest.picture.Shape.Face;
import java.util.List;

/** Draws a card of a board: its name, its dials or the goals that it serves, and its key, standing, due date and owner. */
record CardDrawing(Frame frame, Card card, double width) {

    private static final int SIDE = 8;
    private static final int PADDING = 10;
    private static final int LINE = 15;
    private static final int MIDDLE_OF_GOAL = 30;
    private static final int FOOT = 24;
    private static final int GAP = 8;
    private static final Face NAME = new Face(12, true, Paint.INK);
    private static final Face SMALL = new Face(11, false, Paint.SOFT);

    /** With the room below it. */
    static double height(Card card, double width) {
        return PADDING + names(card, width).size() * (double) LINE + middle(card) + FOOT + GAP;
    }

    private static int middle(Card card) {
        if (card.isGoal()) {
            return MIDDLE_OF_GOAL;
        }
        return card.serves().isEmpty() ? 0 : LINE;
    }

    /** A goal's name in one line, an activity's in two, as on the page. */
    private static List<String> names(Card card, double width) {
        double room = width - 2.0 * SIDE - 2.0 * PADDING;
        return TextWidth.lines(card.name(), NAME.size(), room / NAME.stretch(), card.isGoal() ? 1 : 2);
    }

    void draw(double left, double y) {
        double x = left + SIDE;
        double own = width - 2.0 * SIDE;
        double height = height(card, width) - GAP;
        frame.add(new Shape.Box(x, y, own, height, Paint.GRID));
        frame.add(new Shape.Box(x + 1, y + 1, own - 2, height - 2, Paint.SURFACE));
        if (card.isGoal()) {
            frame.add(new Shape.Box(x, y, 4, height, Paint.of(card.edge())));
        }
        double text = x + PADDING;
        double room = own - 2.0 * PADDING;
        double line = y + PADDING;
        for (String name : names(card, width)) {
            frame.text(text, line + 10, NAME, name, room);
            line += LINE;
        }
        if (card.isGoal()) {
            dials(text, line, room);
        } else {
            frame.text(text, line + 10, SMALL, card.serves(), room);
        }
        foot(text, y + height - 9, room);
    }

    private void dials(double x, double y, double room) {
        double each = (room - SIDE) / 2;
        double at = x;
        for (Dial dial : card.dials()) {
            dial(dial, at, y, each);
            at += each + SIDE;
        }
    }

    private void dial(Dial dial, double x, double y, double room) {
        frame.text(x, y + 11, new Face(11, false, Paint.INK), dial.text(), room);
        frame.add(new Shape.Box(x, y + 17, room, 6, Paint.pale(dial.tone())));
        dial.share()
                .map(BarDrawing::part)
                .ifPresent(part -> frame.add(new Shape.Box(x, y + 17, room * part, 6, Paint.of(dial.tone()))));
        dial.pace().map(BarDrawing::part).ifPresent(part -> {
            double notch = x + room * part;
            frame.add(new Shape.Line(notch, y + 14, notch, y + 26, 2, Paint.INK));
        });
    }

    /** What is worth most stands first; the owner has the room that is left. */
    private void foot(double x, double y, double room) {
        Foot foot = card.foot();
        double at = said(foot.key(), SMALL, x, y, x + room);
        if (foot.standing().isPresent()) {
            CardBoard.Standing standing = foot.standing().get();
            at = said(standing.words(), new Face(11, true, Paint.of(standing.tone())), at, y, x + room * 0.75);
        }
        at = said(foot.due(), SMALL, at, y, x + room);
        double left = x + room - at;
        double owner = Math.min(left, SMALL.width(foot.owner()));
        if (left > 2.0 * LINE) {
            frame.text(x + room - owner, y, SMALL, foot.owner(), left);
        }
    }

    private double said(String text, Face face, double x, double y, double end) {
        double room = Math.max(0, end - x);
        frame.text(x, y, face, text, room);
        return text.isEmpty() ? x : x + Math.min(room, face.width(text)) + SIDE;
    }
}
