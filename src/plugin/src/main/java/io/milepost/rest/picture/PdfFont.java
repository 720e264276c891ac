package io.milepost.rest.picture;

import java.io.IOException;
import java.io.InputStream;
import java.text.Bidi;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Liberation Sans, which PDFBox brings along: Latin, Greek, Cyrillic and Hebrew letters. The file holds those that it uses. In
 * place of any other script there is a square for each sign.
 */
final class PdfFont {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int MISSING = 0x25A1;
    private static final int FIRST_OF_OTHER_SCRIPTS = 0x0600;
    private static final int FIRST_OF_LATIN_AGAIN = 0x1E00;
    private static final int FIRST_OF_ASIA = 0x2E80;

    private final PDType0Font font;
    private final CmapLookup signs;

    private PdfFont(PDType0Font font, CmapLookup signs) {
        this.font = font;
        this.signs = signs;
    }

    static PdfFont in(PDDocument document) throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(FILE)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // Without ligatures: to look for them took four fifths of the time of a large file.
            font.setEnableGsub(false);
            return new PdfFont(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
        }
    }

    PDType0Font font() {
        return font;
    }

    /** What this font can show of the text, in the order in which it is seen. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> shown.appendCodePoint(shown(sign)));
        boolean isFromLeft = !Bidi.requiresBidi(shown.toString().toCharArray(), 0, shown.length());
        return isFromLeft ? shown.toString() : asSeen(shown.toString());
    }

    /** What is read from the right stands the other way round. */
    private static String asSeen(String text) {
        Bidi reading = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = reading.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int run = 0; run < count; run++) {
            levels[run] = (byte) reading.getRunLevel(run);
            String said = text.substring(reading.getRunStart(run), reading.getRunLimit(run));
            runs[run] = levels[run] % 2 == 0
                    ? said
                    : new StringBuilder(said).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }

    /** Whether all signs of a text are its own. */
    boolean hasAll(String text) {
        return text.codePoints().noneMatch(sign -> shown(sign) == MISSING && sign != MISSING);
    }

    private int shown(int sign) {
        if (Character.isSpaceChar(sign) || Character.isISOControl(sign)) {
            return ' ';
        }
        boolean isOurs = sign < FIRST_OF_OTHER_SCRIPTS || sign >= FIRST_OF_LATIN_AGAIN && sign < FIRST_OF_ASIA;
        return isOurs && signs.getGlyphId(sign) != 0 ? sign : MISSING;
    }
}
