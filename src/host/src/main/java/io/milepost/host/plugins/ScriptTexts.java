package io.milepost.host.plugins;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.milepost.host.view.Texts;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Jira's transformer {@code jsI18n}: {@code AJS.I18n.getText("key")} becomes the text,
 * {@code AJS.I18n.getText("key", a)} becomes {@code AJS.format("pattern", a)}; the same with {@code WRM}.
 */
final class ScriptTexts {
    private static final Pattern CALL =
            Pattern.compile("\\b(AJS|WRM)\\.I18n\\.getText\\(\\s*([\"'])([\\w.-]+)\\2\\s*([),])");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Texts texts;

    ScriptTexts(Texts texts) {
        this.texts = texts;
    }

    String fillIn(String script, Locale locale) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(filledIn(call, locale)));
    }

    private String filledIn(MatchResult call, Locale locale) {
        String key = call.group(3);
        return call.group(4).equals(")")
                ? literal(texts.text(locale, key))
                : call.group(1) + ".format(" + literal(texts.find(locale, key).orElse(key)) + ",";
    }

    private static String literal(String text) {
        try {
            return JSON.writeValueAsString(text).replace("</", "<\\/");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("text is no JSON string: " + text, e);
        }
    }
}
