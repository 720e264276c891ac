package io.milepost.planning.csv;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The texts of the plugin, put together as Jira does. */
final class CsvTexts {

    private static final Properties TEXTS = read();

    private CsvTexts() {}

    static String of(CsvError error) {
        String text = Objects.requireNonNull(TEXTS.getProperty(error.messageKey()), error.messageKey());
        return new MessageFormat(text, Locale.ENGLISH).format(error.arguments().toArray());
    }

    private static Properties read() {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                CsvTexts.class.getResourceAsStream("/i18n/milepost.properties"), StandardCharsets.UTF_8)) {
            texts.load(file);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
