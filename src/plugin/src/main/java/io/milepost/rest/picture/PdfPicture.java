package io.milepost.rest.picture;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Writes a picture as PDF, on as many sheets of paper as it needs, tagged so that it can be read aloud. */
public final class PdfPicture {

    /** Pixels of a layout have 96 to an inch, points 72. */
    private static final float POINTS = 0.75f;

    private static final float STRENGTH_OF_BOLD = 0.3f;

    private final PDPageContentStream page;
    private final PdfFont font;
    private final PdfTags tags;
    private final float height;

    private PdfPicture(PDPageContentStream page, PdfFont font, PdfTags tags, float height) {
        this.page = page;
        this.font = font;
        this.tags = tags;
        this.height = height;
    }

    public static byte[] of(Picture picture, Paper paper) {
        try (PDDocument document = new PDDocument()) {
            PdfFont font = PdfFont.in(document);
            PdfTags tags = new PdfTags();
            document.getDocumentInformation().setTitle(picture.heading().title());
            document.getDocumentInformation().setProducer("Milepost");
            document.getDocumentCatalog().setLanguage(picture.words().locale().toLanguageTag());
            int width = (int) (paper.width() / POINTS);
            int height = (int) (paper.height() / POINTS);
            for (Scene scene : saidBy(font, picture).sheets(width, height)) {
                PDPage page = new PDPage(new PDRectangle(paper.width(), paper.height()));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    tags.begin(page, content);
                    new PdfPicture(content, font, tags, paper.height()).write(scene);
                }
            }
            tags.writeTo(document);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + picture.heading().title(), e);
        }
    }

    /** Where signs are squares, the file says so. */
    private static Picture saidBy(PdfFont font, Picture picture) {
        Picture.Heading heading = picture.heading();
        boolean hasAll = Stream.concat(Stream.of(heading.title(), heading.filter()), picture.told())
                .allMatch(font::hasAll);
        return hasAll ? picture : picture.sayingAlso(picture.words().squares());
    }

    private void write(Scene scene) throws IOException {
        for (Shape shape : scene.shapes()) {
            if (shape instanceof Shape.Group group) {
                tags.begin(group);
                for (Shape own : group.shapes()) {
                    write(own);
                }
                tags.end();
            } else {
                tags.decoration();
                write(shape);
            }
        }
        tags.end();
    }

    private void write(Shape shape) throws IOException {
        if (shape instanceof Shape.Box box) {
            page.setNonStrokingColor(colour(box.paint()));
            page.addRect(x(box.x()), y(box.y() + box.height()), x(box.width()), x(box.height()));
            page.fill();
        } else if (shape instanceof Shape.Line line) {
            page.setStrokingColor(colour(line.paint()));
            page.setLineWidth(x(line.thickness()));
            page.moveTo(x(line.x1()), y(line.y1()));
            page.lineTo(x(line.x2()), y(line.y2()));
            page.stroke();
        } else if (shape instanceof Shape.Diamond diamond) {
            write(diamond);
        } else if (shape instanceof Shape.Text text) {
            write(text);
        }
    }

    private void write(Shape.Diamond diamond) throws IOException {
        page.setNonStrokingColor(colour(diamond.full() ? diamond.paint() : Paint.SURFACE));
        page.setStrokingColor(colour(diamond.full() ? Paint.SURFACE : diamond.paint()));
        page.setLineWidth(x(1.5));
        page.moveTo(x(diamond.x()), y(diamond.y() - diamond.radius()));
        page.lineTo(x(diamond.x() + diamond.radius()), y(diamond.y()));
        page.lineTo(x(diamond.x()), y(diamond.y() + diamond.radius()));
        page.lineTo(x(diamond.x() - diamond.radius()), y(diamond.y()));
        page.closeAndFillAndStroke();
    }

    /** Bold letters are the same with a line around them: there is one font. */
    private void write(Shape.Text text) throws IOException {
        Color colour = colour(text.face().paint());
        page.setNonStrokingColor(colour);
        page.setStrokingColor(colour);
        page.setLineWidth(STRENGTH_OF_BOLD);
        page.beginText();
        page.setRenderingMode(text.face().bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.setFont(font.font(), text.face().size() * POINTS);
        page.newLineAtOffset(x(text.x()), y(text.y()));
        page.showText(font.shown(text.text()));
        page.endText();
    }

    private static Color colour(Paint paint) {
        return Color.decode(paint.in(false));
    }

    private static float x(double pixels) {
        return (float) (pixels * POINTS);
    }

    /** On paper heights are counted from below. */
    private float y(double pixels) {
        return height - x(pixels);
    }
}
