package io.milepost.acceptance;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What Milepost's part of a page still says in the words of its English texts, to the eye or to the ear. */
final class SaidInEnglish {

    private static final Pattern VALUE = Pattern.compile("\\{\\d}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    /** What the people of the demonstration have written, in words that ours happen to fit. */
    private static final Set<String> WRITTEN_BY_PEOPLE =
            Set.of("Clicks from e-mail", "Second look at the points", "Campaign: autumn trade fair");

    private static final String SAID =
            """
            () => {
              const said = new Set();
              for (const root of document.querySelectorAll('.milepost')) {
                const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
                for (let node = walker.currentNode; node; node = walker.nextNode()) {
                  if (node.nodeType === Node.TEXT_NODE) said.add(node.data.trim());
                  else for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription'])
                    if (node.hasAttribute(name)) said.add(node.getAttribute(name).trim());
                }
              }
              return [...said].filter(Boolean);
            }""";

    private final Map<String, Pattern> english = new TreeMap<>();
    private final Map<String, String> own;

    /** Fields are called by the names under which Jira keeps them, which are English until somebody changes them. */
    private final Set<String> fieldNames;

    private SaidInEnglish(Map<String, String> english, Map<String, String> own) {
        this.own = own;
        fieldNames = english.entrySet().stream()
                .filter(text -> text.getKey().startsWith("milepost.field.for."))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        english.forEach((key, text) -> {
            if (WORD.matcher(VALUE.matcher(text).replaceAll("")).find() && !text.equals(own.get(key))) {
                this.english.put(key, asPattern(text));
            }
        });
    }

    /** @param language the ending of the message files, such as {@code _de} */
    static SaidInEnglish insteadOf(String language) {
        return new SaidInEnglish(texts(""), texts(language));
    }

    /** The text in the person's own language. */
    String own(String key) {
        return own.get(key);
    }

    @SuppressWarnings("unchecked")
    List<String> on(Page page) {
        List<String> found = new ArrayList<>();
        for (String said : (List<String>) page.evaluate(SAID)) {
            english.forEach((key, pattern) -> {
                if (pattern.matcher(said).matches() && !mayStand(said)) {
                    found.add(key + ": " + said);
                }
            });
        }
        return found;
    }

    /** A word may be the same in both languages, and stand for another of our texts than the English one that it fits. */
    private boolean mayStand(String said) {
        return own.containsValue(said) || fieldNames.contains(said) || WRITTEN_BY_PEOPLE.contains(said);
    }

    private static Pattern asPattern(String text) {
        Matcher values = VALUE.matcher(text);
        return Pattern.compile(
                values.find()
                        ? VALUE.splitAsStream(text).map(Pattern::quote).collect(Collectors.joining(".+"))
                                + (text.endsWith("}") ? ".+" : "")
                        : Pattern.quote(text));
    }

    private static Map<String, String> texts(String language) {
        Map<String, String> texts = new TreeMap<>();
        try (JarFile jar = new JarFile(System.getProperty("milepost.plugin.jar"))) {
            for (String bundle : List.of("i18n/milepost", "i18n/milepost-pages")) {
                Properties properties = new Properties();
                try (InputStream in = jar.getInputStream(jar.getEntry(bundle + language + ".properties"))) {
                    properties.load(in);
                }
                properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
