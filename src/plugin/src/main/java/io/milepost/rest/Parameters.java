package io.milepost.rest;

import io.milepost.domain.CauseKind;
import io.milepost.lookup.LedgerFilter;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what stands in a request beside its body. */
final class Parameters {

    private static final String TOKEN = "no-check";
    private static final int LONGEST_KEY = 200;

    private Parameters() {}

    static String required(String name, String value) {
        if (value == null || value.isBlank()) {
            throw BadInputException.missingParameter(name);
        }
        return value.strip();
    }

    /** Blank is as good as absent. */
    static Optional<String> optional(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** One of the words by which REST knows the constants; empty where there is none. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name, String value) {
        return optional(value).map(word -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> BadInputException.wrongParameter(name, word)));
    }

    /** The text, unless it holds the one character that PostgreSQL keeps in no text. */
    static String storable(String name, String text) {
        if (text.indexOf('\0') >= 0) {
            throw BadInputException.wrongType(name, "milepost.error.type.storable");
        }
        return text;
    }

    /** "true" or "false" and nothing else. */
    static boolean isTrue(String name, String value) {
        return switch (value.strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw BadInputException.wrongType(name, "milepost.error.type.yes-or-no");
        };
    }

    /** A day such as 2026-05-01; empty where there is none. */
    static Optional<LocalDate> day(String name, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException noDay) {
            throw BadInputException.wrongParameter(name, text);
        }
    }

    /** What is asked for of a ledger; refuses what is not understood. */
    static LedgerFilter ledger(String kind, String person, String from, String to) {
        return new LedgerFilter(
                constant(CauseKind.class, "kind", kind), optional(person), day("from", from), day("to", to));
    }

    /** Browsers cannot be made to send this header from another site: it proves that our page sent the request. */
    static void checkToken(String xAtlassianToken) {
        if (!TOKEN.equals(xAtlassianToken)) {
            throw new MissingTokenException();
        }
    }

    /** The key by which a program or page knows its own request again. */
    static String key(String header, String value) {
        if (value == null || value.isBlank() || value.length() > LONGEST_KEY) {
            throw BadInputException.missingHeader(header);
        }
        return value.strip();
    }

    static long id(String name, String text) {
        if (!text.matches("\\d{1,18}")) {
            throw BadInputException.wrongParameter(name, text);
        }
        return Long.parseLong(text);
    }

    /** Ids with commas between them; at least one and at most so many. */
    static Set<Long> ids(String name, String joined, int most) {
        List<String> ids = List.of(required(name, joined).split(",", -1));
        if (ids.size() > most) {
            throw BadInputException.wrongParameter(name, joined);
        }
        return ids.stream().map(id -> id(name, id)).collect(Collectors.toSet());
    }

    /** Refuses nobody in particular before anything of the request is looked at. */
    static Viewer somebody(Viewers viewers) {
        Viewer viewer = viewers.current();
        if (viewer.isAnonymous()) {
            throw new AnonymousException();
        }
        return viewer;
    }

    /** Who wants to change something; refuses nobody in particular first and then what another site may have sent. */
    static Viewer changing(Viewers viewers, String xAtlassianToken) {
        Viewer viewer = somebody(viewers);
        checkToken(xAtlassianToken);
        return viewer;
    }

    /** Nobody in particular wants what only a person can. */
    static final class AnonymousException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A change that came without the header which proves that no other site sent it. */
    static final class MissingTokenException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
