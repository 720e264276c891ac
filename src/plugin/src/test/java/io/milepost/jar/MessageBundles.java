package io.milepost.jar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The message bundles of a jar, one file a language, and the keys that its pages and classes ask for. */
record MessageBundles(BuiltJar jar, Map<String, Properties> byFile) {

    private static final String FILES = "i18n/.*\\.properties";
    private static final Pattern LANGUAGE = Pattern.compile("(_[a-z]{2}(_[A-Z]{2})?)?\\.properties$");
    private static final Pattern ASKED_IN_PAGES = Pattern.compile("(?:I18n|i18n)\\.getText\\(\\s*(['\"]?)([^'\"),]*)");
    private static final Pattern KEY = Pattern.compile("milepost(\\.[a-z0-9-]+){2,}");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+");

    static MessageBundles of(BuiltJar jar) {
        Map<String, Properties> byFile = new TreeMap<>();
        jar.names(FILES).forEach(name -> byFile.put(name, read(jar.text(name))));
        return new MessageBundles(jar, byFile);
    }

    Set<String> keys() {
        return byFile.values().stream()
                .flatMap(bundle -> bundle.stringPropertyNames().stream())
                .collect(Collectors.toSet());
    }

    List<String> findings() {
        return Stream.of(unequalLanguages(), missingInPages(), missingInClasses())
                .flatMap(Function.identity())
                .toList();
    }

    /** Every language says the same things, with the same places for values. */
    private Stream<String> unequalLanguages() {
        Map<String, List<String>> languages = byFile.keySet().stream()
                .collect(Collectors.groupingBy(
                        name -> LANGUAGE.matcher(name).replaceFirst(""), TreeMap::new, Collectors.toList()));
        return languages.values().stream().flatMap(this::unequal);
    }

    private Stream<String> unequal(List<String> files) {
        Set<String> all = files.stream()
                .flatMap(file -> byFile.get(file).stringPropertyNames().stream())
                .collect(Collectors.toSet());
        return all.stream().sorted().flatMap(key -> unequal(files, key));
    }

    private Stream<String> unequal(List<String> files, String key) {
        Stream<String> absent = files.stream()
                .filter(file -> byFile.get(file).getProperty(key) == null)
                .map(file -> file + " lacks " + key);
        boolean samePlaces =
                files.stream().map(file -> places(file, key)).distinct().count() == 1;
        return samePlaces ? absent : Stream.concat(absent, Stream.of("the languages differ in the places of " + key));
    }

    private Set<String> places(String file, String key) {
        String text = byFile.get(file).getProperty(key, "");
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private Stream<String> missingInPages() {
        Set<String> keys = keys();
        return jar.names(".*\\.(vm|js)").flatMap(page -> ASKED_IN_PAGES
                .matcher(jar.text(page))
                .results()
                .filter(asked -> asked.group(1).isEmpty() || !keys.contains(asked.group(2)))
                .map(asked -> asked.group(1).isEmpty()
                        ? page + " asks for a text by a name that Jira cannot read: " + asked.group()
                        : page + " asks for an absent text: " + asked.group(2)));
    }

    private Stream<String> missingInClasses() {
        Set<String> keys = keys();
        return jar.names("io/milepost/.*\\.class")
                .flatMap(file -> ConstantPool.strings(jar.files().get(file)).stream()
                        .filter(KEY.asMatchPredicate())
                        .filter(key -> !keys.contains(key))
                        .map(key -> file + " asks for an absent text: " + key));
    }

    private static Properties read(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
