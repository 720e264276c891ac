package io.milepost.texts;

import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is wrong with the message files, each finding as a sentence that names file and key. */
record LanguageFindings(Languages files, Map<String, String> sameInEveryLanguage) {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");
    private static final Pattern NO_ASCII = Pattern.compile("[^\\x20-\\x7e\\n\\r\\t]");
    private static final List<String> FORMS = List.of(".one", ".few", ".other");

    List<String> all() {
        return files.bundles().stream().flatMap(this::inBundle).toList();
    }

    private Stream<String> inBundle(String bundle) {
        return files.languages(bundle).stream().flatMap(language -> inFile(bundle, language));
    }

    private Stream<String> inFile(String bundle, String language) {
        Map<String, String> english = files.english(bundle);
        Map<String, String> texts = files.texts(bundle, language);
        String name = bundle + language;
        return Stream.of(
                        NO_ASCII.matcher(files.contents().get(name))
                                .results()
                                .map(found -> "is no ASCII: " + found.group()),
                        absent(english, texts).map(key -> "lacks " + key),
                        absent(texts, english).map(key -> "has what English has not: " + key),
                        absentForms(texts.keySet()),
                        each(texts, this::shape),
                        each(texts, (key, text) -> unlike(key, text, english.get(key))),
                        language.isEmpty()
                                ? Stream.<String>empty()
                                : each(texts, (key, text) -> untranslated(key, text, english)))
                .flatMap(found -> found)
                .map(what -> name + " " + what);
    }

    private static Stream<String> absent(Map<String, String> wanted, Map<String, String> there) {
        return wanted.keySet().stream().filter(key -> !there.containsKey(key));
    }

    private static Stream<String> each(Map<String, String> texts, BiFunction<String, String, String> check) {
        return texts.entrySet().stream()
                .map(text -> check.apply(text.getKey(), text.getValue()))
                .filter(found -> !found.isEmpty());
    }

    /** A counted text has all three forms: languages differ in where they need which. One ending alone is a word of a key. */
    private static Stream<String> absentForms(Set<String> keys) {
        return keys.stream().map(LanguageFindings::stem).distinct().flatMap(stem -> {
            List<String> forms = FORMS.stream().map(form -> stem + form).toList();
            List<String> absent =
                    forms.stream().filter(form -> !keys.contains(form)).toList();
            return absent.size() == 1 ? absent.stream().map(form -> "lacks the form " + form) : Stream.empty();
        });
    }

    private static String stem(String key) {
        return key.replaceFirst("\\.[^.]+$", "");
    }

    /** Jira reads a text with values as a MessageFormat and one without as it is: an apostrophe means two things there. */
    private String shape(String key, String text) {
        if (text.isBlank()) {
            return "has nothing for " + key;
        }
        if (text.indexOf('\'') >= 0) {
            return "has a straight apostrophe in " + key;
        }
        return ARGUMENT.matcher(text).replaceAll("").matches("(?s).*[{}].*")
                ? "has other braces than {0} in " + key
                : "";
    }

    private static String unlike(String key, String text, String english) {
        if (english == null) {
            return "";
        }
        Set<Integer> here = arguments(text);
        Set<Integer> there = arguments(english);
        return here.equals(there) || isOneOfForms(key) && there.containsAll(here)
                ? ""
                : "has other values than English in " + key;
    }

    /** One is often said in words. */
    private static boolean isOneOfForms(String key) {
        return key.endsWith(".one");
    }

    private String untranslated(String key, String text, Map<String, String> english) {
        boolean isSame = text.equals(english.get(key));
        boolean mayBe = sameInEveryLanguage.containsKey(text);
        return isSame && !mayBe ? "still says it in English: " + key + " = " + text : "";
    }

    private static Set<Integer> arguments(String pattern) {
        Format[] formats = new MessageFormat(pattern).getFormatsByArgumentIndex();
        return IntStream.range(0, formats.length)
                .filter(place -> pattern.contains("{" + place + "}"))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
