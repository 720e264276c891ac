package io.milepost.planning.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the bytes of a file are to be read as text; a byte order mark is no part of the text. */
public enum CsvEncoding {
    UTF_8(StandardCharsets.UTF_8, "UTF-8"),
    UTF_16_LE(StandardCharsets.UTF_16LE, "UTF-16 LE"),
    UTF_16_BE(StandardCharsets.UTF_16BE, "UTF-16 BE"),
    WINDOWS_1252(Charset.forName("windows-1252"), "Windows-1252");

    private static final int BYTES_LOOKED_AT = 4096;

    private final Charset charset;
    private final String title;

    CsvEncoding(Charset charset, String title) {
        this.charset = charset;
        this.title = title;
    }

    /** As people know it: "UTF-8". */
    public String title() {
        return title;
    }

    Charset charset() {
        return charset;
    }

    /** By the byte order mark, else by the zero bytes of UTF-16, else UTF-8 where it is valid. */
    static CsvEncoding of(byte[] file) {
        if (CsvText.begins(file, 0xFF, 0xFE)) {
            return UTF_16_LE;
        }
        if (CsvText.begins(file, 0xFE, 0xFF)) {
            return UTF_16_BE;
        }
        int even = zeros(file, 0);
        int odd = zeros(file, 1);
        int pairs = Math.min(file.length, BYTES_LOOKED_AT) / 2;
        if (pairs > 0 && Math.max(even, odd) * 2 > pairs && Math.min(even, odd) * 10 < pairs) {
            return odd > even ? UTF_16_LE : UTF_16_BE;
        }
        return isUtf8(file) ? UTF_8 : WINDOWS_1252;
    }

    /** Of two bytes for a digit or a separator, one is zero; in other encodings none is. */
    private static int zeros(byte[] file, int first) {
        int zeros = 0;
        for (int i = first; i < Math.min(file.length, BYTES_LOOKED_AT); i += 2) {
            zeros += file[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isUtf8(byte[] file) {
        try {
            return UTF_8.charset.newDecoder().decode(ByteBuffer.wrap(file)).length() >= 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
