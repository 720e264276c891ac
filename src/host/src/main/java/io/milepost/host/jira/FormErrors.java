package io.milepost.host.jira;

import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What is wrong with a form, by field id; what is wrong with the whole stands under the empty id. */
final class FormErrors implements ErrorCollection {
    private static final String WHOLE = "";

    private final Map<String, String> messages = new LinkedHashMap<>();

    @Override
    public void addError(String field, String message) {
        messages.merge(field, message, (first, next) -> first + " " + next);
    }

    @Override
    public void addErrorMessage(String message) {
        addError(WHOLE, message);
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages.containsKey(WHOLE) ? List.of(messages.get(WHOLE)) : List.of();
    }

    @Override
    public Map<String, String> getErrors() {
        Map<String, String> byField = new LinkedHashMap<>(messages);
        byField.remove(WHOLE);
        return byField;
    }

    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty();
    }

    void forEach(BiConsumer<String, String> reader) {
        messages.forEach(reader);
    }

    void refuseIfAny() {
        if (hasAnyErrors()) {
            throw new InvalidInputException(messages);
        }
    }
}
