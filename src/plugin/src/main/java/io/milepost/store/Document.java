package io.milepost.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.milepost.domain.KpiValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A stored JSON object. What is absent is not written, unknown properties are passed over, so that an older Milepost reads
 * what a newer one wrote; numbers are texts, so that no reader makes binary fractions of them.
 */
final class Document {

    private final JsonObject fields;

    Document() {
        this(new JsonObject());
    }

    private Document(JsonObject fields) {
        this.fields = fields;
    }

    static Document parse(String text) {
        return new Document(JsonParser.parseString(text).getAsJsonObject());
    }

    String written() {
        return fields.toString();
    }

    /** Enums by their lower-case name, decimals plainly; an empty optional is left out. */
    Document with(String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> with(name, present));
        } else if (value instanceof Document object) {
            fields.add(name, object.fields);
        } else {
            fields.addProperty(name, word(value));
        }
        return this;
    }

    Document withList(String name, Collection<Document> items) {
        JsonArray array = new JsonArray();
        items.forEach(item -> array.add(item.fields));
        fields.add(name, array);
        return this;
    }

    Document withWords(String name, Collection<?> words) {
        JsonArray array = new JsonArray();
        words.stream().map(Document::word).sorted().forEach(array::add);
        fields.add(name, array);
        return this;
    }

    /** In their order. */
    Document withTexts(String name, List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        fields.add(name, array);
        return this;
    }

    private static String word(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
        if (value instanceof KpiValue number) {
            return number.decimal().stripTrailingZeros().toPlainString();
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    boolean has(String name) {
        return fields.has(name) && !fields.get(name).isJsonNull();
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> new IllegalStateException("no " + name + " in " + fields));
    }

    Optional<String> optionalText(String name) {
        return has(name) ? Optional.of(fields.get(name).getAsString()) : Optional.empty();
    }

    Optional<KpiValue> value(String name) {
        return optionalText(name).map(KpiValue::of);
    }

    Optional<BigDecimal> decimal(String name) {
        return optionalText(name).map(BigDecimal::new);
    }

    Optional<Integer> number(String name) {
        return optionalText(name).map(Integer::valueOf);
    }

    Optional<LocalDate> day(String name) {
        return optionalText(name).map(LocalDate::parse);
    }

    boolean isTrue(String name) {
        return optionalText(name).map(Boolean::valueOf).orElse(false);
    }

    <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, text(name).toUpperCase(Locale.ROOT));
    }

    <E extends Enum<E>> Optional<E> optionalConstant(Class<E> type, String name) {
        return optionalText(name).map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
    }

    Optional<Document> object(String name) {
        return has(name) ? Optional.of(new Document(fields.getAsJsonObject(name))) : Optional.empty();
    }

    List<Document> list(String name) {
        return elements(name)
                .map(JsonElement::getAsJsonObject)
                .map(Document::new)
                .toList();
    }

    List<String> words(String name) {
        return elements(name).map(JsonElement::getAsString).toList();
    }

    /** Of an object whose values are all texts. */
    Map<String, String> texts() {
        return fields.keySet().stream().collect(Collectors.toMap(Function.identity(), this::text));
    }

    private Stream<JsonElement> elements(String name) {
        return has(name) ? StreamSupport.stream(fields.getAsJsonArray(name).spliterator(), false) : Stream.empty();
    }
}
