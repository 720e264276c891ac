package io.milepost.planning.archive;

import io.milepost.planning.archive.ArchiveRefusedException.Reason;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Lets JSON through character by character, and refuses what would fill the memory of whoever reads it: more characters in
 * all, longer texts or deeper nesting than any archive has.
 */
final class GuardedReader extends FilterReader {

    static final int LONGEST_TEXT = 4_000_000;
    private static final int DEEPEST = 5;

    private final long most;
    private long all;
    private long text;
    private int depth;
    private boolean quoted;
    private boolean escaped;

    /** @param most how many characters are let through */
    GuardedReader(Reader json, long most) {
        super(json);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            look((char) read);
        }
        return read;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        for (int index = from; index < from + count; index++) {
            look(into[index]);
        }
        return count;
    }

    private void look(char next) {
        refuseIf(++all > most, Reason.ZIP_BOMB);
        if (quoted) {
            lookInText(next);
        } else {
            lookBetween(next);
        }
    }

    private void lookInText(char next) {
        refuseIf(++text > LONGEST_TEXT, Reason.TEXT_TOO_LONG, String.valueOf(LONGEST_TEXT));
        quoted = escaped || next != '"';
        escaped = !escaped && next == '\\';
    }

    private void lookBetween(char next) {
        if (next == '"') {
            quoted = true;
            text = 0;
        } else if (next == '{' || next == '[') {
            refuseIf(++depth > DEEPEST, Reason.TOO_DEEP);
        } else if (next == '}' || next == ']') {
            depth--;
        }
    }

    private static void refuseIf(boolean wrong, Reason reason, String... arguments) {
        if (wrong) {
            throw new ArchiveRefusedException(reason, arguments);
        }
    }
}
