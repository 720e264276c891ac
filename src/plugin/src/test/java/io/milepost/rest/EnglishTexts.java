package io.milepost.rest;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The texts of the pages and of the server as a person reads them in English; one that is missing fails the test. */
final class EnglishTexts {

    private EnglishTexts() {}

    static I18nResolver resolver() {
        I18nResolver texts = mock(I18nResolver.class);
        Properties english = bundles();
        when(texts.getText(anyString())).thenAnswer(call -> text(english, call.getArgument(0)));
        when(texts.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> {
            Object[] all = call.getArguments();
            return MessageFormat.format(text(english, all[0]), Arrays.copyOfRange(all, 1, all.length));
        });
        when(texts.getText(any(Locale.class), anyString(), any(Serializable[].class)))
                .thenAnswer(call -> {
                    Object[] all = call.getArguments();
                    return MessageFormat.format(text(english, all[1]), Arrays.copyOfRange(all, 2, all.length));
                });
        return texts;
    }

    private static Properties bundles() {
        Properties english = new Properties();
        for (String bundle : List.of("milepost", "milepost-pages")) {
            try (InputStream file = CsvAnswer.class.getResourceAsStream("/i18n/" + bundle + ".properties")) {
                english.load(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return english;
    }

    private static String text(Properties bundle, Object key) {
        return Optional.ofNullable(bundle.getProperty(key.toString())).orElseThrow(() -> new AssertionError(key));
    }
}
