package io.milepost.planning.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file without its byte order mark, and without the first line "sep=;" by which spreadsheets announce the
 * delimiter.
 *
 * @param linesBefore how many lines of the file stand before the text
 */
record CsvText(String text, int linesBefore, Optional<CsvDelimiter> announced) {

    private static final Pattern ANNOUNCEMENT =
            Pattern.compile("\\A\"?sep=(.)\"?(\r\n|\n|\r)", Pattern.CASE_INSENSITIVE);
    private static final int BEGINNING = 300_000;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** Refuses what is too large, a workbook, empty, or no text in this encoding. */
    static CsvText of(byte[] file, CsvEncoding encoding) {
        refuseForeign(file);
        String decoded = decoded(file, encoding);
        String text = decoded.indexOf(BYTE_ORDER_MARK) == 0 ? decoded.substring(1) : decoded;
        TextScan.check(text);
        if (text.isBlank()) {
            throw refused(CsvFault.FILE_EMPTY);
        }
        return announced(text);
    }

    /** Enough to tell delimiters and columns apart by; its last row may be cut off. */
    CsvText beginning() {
        return new CsvText(text.substring(0, Math.min(text.length(), BEGINNING)), linesBefore, announced);
    }

    /** What can be told of a file before its encoding is known. */
    static void refuseForeign(byte[] file) {
        if (file.length > CsvLimits.BYTES) {
            throw refused(CsvFault.FILE_TOO_LARGE, String.valueOf(CsvLimits.BYTES >> 20));
        }
        if (file.length == 0) {
            throw refused(CsvFault.FILE_EMPTY);
        }
        if (begins(file, 'P', 'K', 3, 4) || begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused(CsvFault.FILE_IS_WORKBOOK);
        }
    }

    static boolean begins(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decoded(byte[] file, CsvEncoding encoding) {
        CharsetDecoder decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(file.length + 1);
        boolean whole = !decoder.decode(ByteBuffer.wrap(file), text, true).isError();
        text.flip();
        if (!whole) {
            throw new CsvRefusedException(
                    CsvError.ofLine(TextScan.linesBefore(text), CsvFault.TEXT_NOT_IN_ENCODING, encoding.title()));
        }
        return text.toString();
    }

    private static CsvText announced(String text) {
        Matcher announcement = ANNOUNCEMENT.matcher(text);
        if (!announcement.find()) {
            return new CsvText(text, 0, Optional.empty());
        }
        char sign = announcement.group(1).charAt(0);
        Optional<CsvDelimiter> delimiter = Arrays.stream(CsvDelimiter.values())
                .filter(known -> known.sign() == sign)
                .findFirst();
        return new CsvText(text.substring(announcement.end()), 1, delimiter);
    }

    private static CsvRefusedException refused(CsvFault fault, String... arguments) {
        return new CsvRefusedException(CsvError.ofFile(fault, arguments));
    }
}
