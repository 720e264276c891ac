package io.milepost.rest.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes a picture as SVG that runs nothing and asks for nothing: whatever people have typed stands in it as text. */
public final class SvgPicture {

    private static final String FONTS = "-apple-system,'Segoe UI',Roboto,Ubuntu,'Noto Sans',sans-serif";

    private final StringBuilder svg = new StringBuilder();
    private final Set<Paint> used = EnumSet.noneOf(Paint.class);

    private SvgPicture() {}

    public static String of(Picture shown, int width, Theme theme) {
        Scene scene = shown.over(width);
        SvgPicture picture = new SvgPicture();
        scene.shapes().forEach(picture::write);
        String drawn = picture.svg.toString();
        picture.svg.setLength(0);
        picture.begin(scene, theme);
        return picture.svg.append(drawn).append("</svg>\n").toString();
    }

    /** Knows which colours there are only when all is drawn. */
    private void begin(Scene scene, Theme theme) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
        attribute("width", scene.width());
        attribute("height", scene.height());
        svg.append(" viewBox=\"0 0 ").append(scene.width()).append(' ').append(scene.height());
        svg.append("\"><title>").append(escaped(scene.title())).append("</title><style>");
        svg.append("text{font-family:").append(FONTS).append(";white-space:pre}");
        svg.append(styles(theme == Theme.DARK));
        if (theme == Theme.AUTO) {
            svg.append("@media(prefers-color-scheme:dark){")
                    .append(styles(true))
                    .append('}');
        }
        svg.append("</style>");
    }

    private String styles(boolean dark) {
        StringBuilder styles = new StringBuilder();
        for (Paint paint : used) {
            String colour = paint.in(dark);
            styles.append(".f-")
                    .append(paint.word())
                    .append("{fill:")
                    .append(colour)
                    .append('}');
            styles.append(".s-")
                    .append(paint.word())
                    .append("{stroke:")
                    .append(colour)
                    .append('}');
        }
        return styles.toString();
    }

    private void write(Shape shape) {
        if (shape instanceof Shape.Box box) {
            open("rect", "f-", box.paint());
            place(box);
            svg.append("/>");
        } else if (shape instanceof Shape.Line line) {
            open("line", "s-", line.paint());
            place(line);
            svg.append("/>");
        } else if (shape instanceof Shape.Diamond diamond) {
            write(diamond);
        } else if (shape instanceof Shape.Text text) {
            write(text);
        } else if (shape instanceof Shape.Group group) {
            write(group);
        }
    }

    /** What its words say already has no other name. */
    private void write(Shape.Group group) {
        boolean isRow = group.role() == Shape.Role.ROW || group.role() == Shape.Role.HEADING;
        if (isRow) {
            svg.append("<g><title>").append(escaped(group.told())).append("</title>");
        }
        group.shapes().forEach(this::write);
        if (isRow) {
            svg.append("</g>\n");
        }
    }

    private void place(Shape.Box box) {
        attribute("x", box.x());
        attribute("y", box.y());
        attribute("width", box.width());
        attribute("height", box.height());
    }

    private void place(Shape.Line line) {
        attribute("x1", line.x1());
        attribute("y1", line.y1());
        attribute("x2", line.x2());
        attribute("y2", line.y2());
        attribute("stroke-width", line.thickness());
    }

    private void write(Shape.Diamond diamond) {
        Paint inside = diamond.full() ? diamond.paint() : Paint.SURFACE;
        Paint edge = diamond.full() ? Paint.SURFACE : diamond.paint();
        used.addAll(List.of(inside, edge));
        svg.append("<path class=\"f-").append(inside.word()).append(" s-").append(edge.word());
        svg.append("\" stroke-width=\"1.5\" d=\"M").append(number(diamond.x())).append(' ');
        String radius = number(diamond.radius());
        svg.append(number(diamond.y() - diamond.radius()));
        svg.append('l').append(radius).append(' ').append(radius);
        svg.append("l-").append(radius).append(' ').append(radius);
        svg.append("l-").append(radius).append(" -").append(radius).append("z\"/>");
    }

    private void write(Shape.Text text) {
        open("text", "f-", text.face().paint());
        attribute("x", text.x());
        attribute("y", text.y());
        attribute("font-size", text.face().size());
        if (text.face().bold()) {
            svg.append(" font-weight=\"600\"");
        }
        svg.append('>').append(escaped(text.text())).append("</text>");
    }

    private void open(String name, String use, Paint paint) {
        used.add(paint);
        svg.append('<')
                .append(name)
                .append(" class=\"")
                .append(use)
                .append(paint.word())
                .append('"');
    }

    private void attribute(String name, double value) {
        svg.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** What XML cannot hold is replaced too, because one such sign would spoil the whole picture. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isOfXml(sign) ? sign : ' ');
            }
        });
        return escaped.toString();
    }

    private static boolean isOfXml(int sign) {
        return sign >= 0x20 && sign < 0xD800 || sign > 0xDFFF && sign < 0xFFFE || sign > 0xFFFF;
    }
}
