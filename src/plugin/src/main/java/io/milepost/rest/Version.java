package io.milepost.rest;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** With which version a person began who sends a change: his entity tag or his body must say it. */
final class Version {

    static final String FIELD = "version";
    private static final String WEAK = "W/";
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})[\"-].*");

    private Version() {}

    /** Refuses a change that says no version, or two. */
    static int of(String ifMatch, Fields body) {
        OptionalInt inHeader = inHeader(ifMatch);
        if (!body.has(FIELD)) {
            return inHeader.orElseThrow(MissingVersionException::new);
        }
        int inBody = body.whole(FIELD);
        if (inHeader.isPresent() && inHeader.getAsInt() != inBody) {
            throw BadInputException.twoVersions(ifMatch, String.valueOf(inBody));
        }
        return inBody;
    }

    private static OptionalInt inHeader(String ifMatch) {
        String sent = ifMatch == null ? "" : ifMatch.strip();
        Matcher tag = TAG.matcher(sent.startsWith(WEAK) ? sent.substring(WEAK.length()) : sent);
        return tag.matches() ? OptionalInt.of(Integer.parseInt(tag.group(1))) : OptionalInt.empty();
    }

    /** A change that does not say with which version it began. */
    static final class MissingVersionException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
