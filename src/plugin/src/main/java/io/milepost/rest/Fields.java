package io.milepost.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * The fields of a JSON object that a request brought. Each is read as what it must be, or refused by its whole name, such
 * as {@code kpis[2].aim.baseline}; what may be null may also be absent, unless it says otherwise.
 */
final class Fields {

    /** No number that anybody means is longer, and none can make a text of a million zeros. */
    private static final int LONGEST_NUMBER = 40;

    private static final BigDecimal TOO_LONG = BigDecimal.valueOf(1, LONGEST_NUMBER + 1);
    private static final String EXACT = "milepost.error.type.exact-number";

    private final String path;
    private final Map<String, JsonElement> fields;

    Fields(String path, Map<String, JsonElement> fields) {
        this.path = path;
        this.fields = fields;
    }

    /** The name by which people find a field again. */
    String name(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    /** Whether the field is there, be it null. */
    boolean names(String field) {
        return fields.containsKey(field);
    }

    boolean has(String field) {
        return fields.containsKey(field) && !fields.get(field).isJsonNull();
    }

    /** A text, or empty where the field is null; the field must be there. */
    Optional<String> textOrNull(String field) {
        JsonElement value = required(field);
        return value.isJsonNull() ? Optional.empty() : Optional.of(text(name(field), value));
    }

    String text(String field) {
        return text(name(field), required(field));
    }

    Optional<String> optionalText(String field) {
        return has(field) ? Optional.of(text(field)) : Optional.empty();
    }

    /** Whether there is a list, of whatever. */
    boolean isList(String field) {
        return names(field) && required(field).isJsonArray();
    }

    /** A list of texts without null among them; the field must be there. */
    List<String> texts(String field) {
        return list(field, "milepost.error.type.texts", Fields::text);
    }

    /** The id of something that is stored; the field must be there. */
    long id(String field) {
        return id(name(field), required(field));
    }

    /** A list of ids; the field must be there. */
    List<Long> ids(String field) {
        return list(field, "milepost.error.type.ids", Fields::id);
    }

    /** The exact value of a KPI. */
    KpiValue value(String field) {
        BigDecimal number = decimal(field);
        if (!KpiValue.holds(number)) {
            throw BadInputException.wrongType(name(field), EXACT);
        }
        return new KpiValue(number);
    }

    Optional<KpiValue> optionalValue(String field) {
        return has(field) ? Optional.of(value(field)) : Optional.empty();
    }

    boolean isNumber(String field) {
        return fields.get(field) instanceof JsonPrimitive value && value.isNumber();
    }

    /** Exact, with no zeros at its end. */
    BigDecimal decimal(String field) {
        JsonElement value = required(field);
        if (!isNumber(field)) {
            throw BadInputException.wrongType(name(field), "milepost.error.type.number");
        }
        String written = value.getAsString();
        BigDecimal decimal = written.length() > LONGEST_NUMBER ? TOO_LONG : new BigDecimal(written);
        if (Math.abs((long) decimal.scale()) > LONGEST_NUMBER) {
            throw BadInputException.wrongType(name(field), EXACT);
        }
        BigDecimal plain = decimal.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    Optional<BigDecimal> optionalDecimal(String field) {
        return has(field) ? Optional.of(decimal(field)) : Optional.empty();
    }

    /** With at most six digits after the point, or empty where the field is null; the field must be there. */
    Optional<Share> shareOrNull(String field) {
        return required(field).isJsonNull() ? Optional.empty() : Optional.of(share(field));
    }

    Share share(String field) {
        return new Share(value(field).decimal());
    }

    int whole(String field) {
        try {
            return decimal(field).intValueExact();
        } catch (ArithmeticException e) {
            throw BadInputException.wrongType(name(field), "milepost.error.type.whole-number");
        }
    }

    Optional<Integer> optionalWhole(String field) {
        return has(field) ? Optional.of(whole(field)) : Optional.empty();
    }

    LocalDate day(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeParseException e) {
            throw BadInputException.wrongType(name(field), "milepost.error.type.day");
        }
    }

    Optional<LocalDate> optionalDay(String field) {
        return has(field) ? Optional.of(day(field)) : Optional.empty();
    }

    /** Absent means no. */
    boolean isTrue(String field) {
        if (!has(field)) {
            return false;
        }
        if (fields.get(field) instanceof JsonPrimitive answer && answer.isBoolean()) {
            return answer.getAsBoolean();
        }
        throw BadInputException.wrongType(name(field), "milepost.error.type.yes-or-no");
    }

    /** One of the words by which REST knows the constants: their names in small letters. */
    <E extends Enum<E>> E constant(Class<E> type, String field) {
        String word = text(field);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> BadInputException.unknownWord(name(field), word));
    }

    <E extends Enum<E>> Optional<E> optionalConstant(Class<E> type, String field) {
        return has(field) ? Optional.of(constant(type, field)) : Optional.empty();
    }

    /** Refuses fields of the object that are not among the known. */
    Fields object(String field, Set<String> known) {
        return object(field, known::contains);
    }

    /** Refuses fields of the object that are not known. */
    Fields object(String field, Predicate<String> isKnown) {
        return object(name(field), required(field), isKnown);
    }

    /** The names of the fields that are there, be they null. */
    Set<String> names() {
        return fields.keySet();
    }

    Optional<Fields> optionalObject(String field, Set<String> known) {
        return has(field) ? Optional.of(object(field, known)) : Optional.empty();
    }

    /** A list of objects; the field must be there. */
    List<Fields> objects(String field, Set<String> known) {
        return list(field, "milepost.error.type.objects", (name, element) -> object(name, element, known::contains));
    }

    private <T> List<T> list(String field, String wanted, BiFunction<String, JsonElement, T> item) {
        if (!(required(field) instanceof JsonArray array)) {
            throw BadInputException.wrongType(name(field), wanted);
        }
        List<T> items = new ArrayList<>();
        array.forEach(element -> items.add(item.apply(name(field) + "[" + items.size() + "]", element)));
        return items;
    }

    private JsonElement required(String field) {
        if (!fields.containsKey(field)) {
            throw BadInputException.missingField(name(field));
        }
        return fields.get(field);
    }

    private static Fields object(String name, JsonElement value, Predicate<String> isKnown) {
        if (!(value instanceof JsonObject object)) {
            throw BadInputException.wrongType(name, "milepost.error.type.object");
        }
        Fields fields = new Fields(name, object.asMap());
        object.keySet().stream().filter(isKnown.negate()).findFirst().ifPresent(unknown -> {
            throw BadInputException.unknownField(fields.name(unknown));
        });
        return fields;
    }

    private static long id(String name, JsonElement value) {
        String written = value instanceof JsonPrimitive number && number.isNumber() ? number.getAsString() : "";
        if (!written.matches("\\d{1,18}")) {
            throw BadInputException.wrongType(name, "milepost.error.type.whole-number");
        }
        return Long.parseLong(written);
    }

    private static String text(String name, JsonElement value) {
        if (value instanceof JsonPrimitive primitive && primitive.isString()) {
            return Parameters.storable(name, primitive.getAsString());
        }
        throw BadInputException.wrongType(name, "milepost.error.type.text");
    }
}
