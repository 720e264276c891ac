package io.milepost.host.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One JSON object of a page, read with checks: each complaint names the field by its path. */
record JsonFields(String path, JsonNode node) {
    /** The longest description, comment or text field of a Jira. */
    static final int LONG_TEXT = 32_767;

    private static final int LINE = 255;
    private static final DateTimeFormatter JIRA_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXX");

    static JsonFields of(String path, JsonNode node) {
        if (!node.isObject()) {
            throw wrongType(path, "an object", node);
        }
        return new JsonFields(path, node);
    }

    /** A text of one line, as long as Jira lets it be. */
    String text(String name) {
        return text(name, LINE);
    }

    String text(String name, int limit) {
        return required(name, optionalText(name, limit));
    }

    Optional<String> optionalText(String name) {
        return optionalText(name, LINE);
    }

    Optional<String> optionalText(String name, int limit) {
        return present(name).map(value -> textOf(at(name), value, limit));
    }

    /** Jira writes ids as texts of digits. */
    long id(String name) {
        String digits = text(name);
        if (!digits.matches("[0-9]{1,18}")) {
            throw new WrongFieldException(at(name), "must be an id of digits, not \"" + digits + "\"");
        }
        return Long.parseLong(digits);
    }

    boolean flag(String name) {
        JsonNode value = required(name, present(name));
        if (!value.isBoolean()) {
            throw wrongType(at(name), "true or false", value);
        }
        return value.booleanValue();
    }

    Optional<BigDecimal> number(String name) {
        return present(name).map(value -> {
            if (!value.isNumber()) {
                throw wrongType(at(name), "a number", value);
            }
            return value.decimalValue();
        });
    }

    Instant instant(String name) {
        return required(name, optionalInstant(name));
    }

    Optional<Instant> optionalInstant(String name) {
        return optionalText(name).map(text -> {
            try {
                return OffsetDateTime.parse(text, JIRA_TIME).toInstant();
            } catch (DateTimeException notATime) {
                throw new WrongFieldException(
                        at(name), "must be a time such as 2026-11-21T09:30:00.000+0000, not " + quoted(text));
            }
        });
    }

    Optional<LocalDate> date(String name) {
        return optionalText(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException notADate) {
                throw new WrongFieldException(at(name), "must be a date such as 2026-11-21, not " + quoted(text));
            }
        });
    }

    JsonFields object(String name) {
        return of(at(name), required(name, present(name)));
    }

    Optional<JsonFields> optionalObject(String name) {
        return present(name).map(value -> of(at(name), value));
    }

    /** The objects of a list; none where the list is absent. */
    List<JsonFields> objects(String name) {
        List<JsonFields> objects = new ArrayList<>();
        present(name).ifPresent(list -> {
            if (!list.isArray()) {
                throw wrongType(at(name), "a list", list);
            }
            list.forEach(element -> objects.add(of(at(name) + "[" + objects.size() + "]", element)));
        });
        return objects;
    }

    private Optional<JsonNode> present(String name) {
        return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
    }

    private <T> T required(String name, Optional<T> value) {
        return value.orElseThrow(() -> new WrongFieldException(at(name), "is missing"));
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String textOf(String path, JsonNode value, int limit) {
        if (!value.isTextual()) {
            throw wrongType(path, "text", value);
        }
        if (value.textValue().indexOf('\0') >= 0) {
            throw new WrongFieldException(path, "holds a NUL character, which no database column takes");
        }
        if (value.textValue().length() > limit) {
            throw new WrongFieldException(path, "is longer than " + limit + " characters");
        }
        return value.textValue();
    }

    private static WrongFieldException wrongType(String path, String wanted, JsonNode found) {
        String type = found.getNodeType().name().toLowerCase(Locale.ROOT);
        return new WrongFieldException(path, "must be " + wanted + ", not of type " + type);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
