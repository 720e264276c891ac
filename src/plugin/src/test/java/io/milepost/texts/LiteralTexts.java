package io.milepost.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words for people that stand in a source itself instead of in the message files. */
final class LiteralTexts {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?<![:'\"\\w])//[^\\n]*");
    private static final Pattern JAVA_LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern SCRIPT_LITERAL = Pattern.compile("'(?:[^'\\\\\\n]|\\\\.)*'|`[^`]*`");
    private static final Pattern IN_LITERAL = Pattern.compile("\\$\\{[^}]*}|%[sd]|\\\\.");

    /** A word and another one that goes on a sentence. */
    private static final Pattern PROSE = Pattern.compile("\\p{L}{2,}[,:;.]? \\p{Ll}{2,}");

    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}+");

    /** What is said to programmers in logs and exceptions, and SQL. */
    private static final Pattern NOT_FOR_PEOPLE = Pattern.compile(
            "Exception(\\.\\w+)?\\(|super\\(|this\\(|\\b(?i:log)\\.|requireNonNull|Error\\(|Pattern\\.compile|sql|Sql|SQL");

    private static final Pattern SQL =
            Pattern.compile("(?i)[)\\s]*(select|insert|update|delete|where|and|from|order|group"
                    + "|with|join|values|set|left|inner|union|having|limit|create|drop|alter)\\b.*");

    private static final String IN_PARENTHESES = "\\((?:[^()\\n]|\\([^()]*\\))*\\)";

    private static final Pattern VELOCITY = Pattern.compile(
            "(?m)##.*$|#\\{?\\w+}?(?:" + IN_PARENTHESES + ")?|\\$!?\\{?[\\w.]+(?:" + IN_PARENTHESES + ")?}?");

    /** The styles of a mail, which has no files beside it. */
    private static final Pattern STYLE = Pattern.compile("(?s)<style>.*?</style>");

    private static final Pattern SAID_ATTRIBUTE = Pattern.compile("(?:aria-label|title|alt|placeholder)=\"([^\"]*)\"");

    private LiteralTexts() {}

    static Stream<String> inJava(String source) {
        String code = withoutComments(source);
        return JAVA_LITERAL
                .matcher(code)
                .results()
                .filter(literal -> PROSE.matcher(words(literal.group())).find())
                .filter(literal ->
                        !NOT_FOR_PEOPLE.matcher(statementBefore(code, literal)).find())
                .filter(literal -> !SQL.matcher(words(literal.group())).matches())
                .map(MatchResult::group);
    }

    static Stream<String> inScript(String source) {
        String code = withoutComments(source);
        return SCRIPT_LITERAL
                .matcher(code)
                .results()
                .filter(literal ->
                        !NOT_FOR_PEOPLE.matcher(statementBefore(code, literal)).find())
                .filter(literal -> !literal.group().startsWith("`${contextPath}/") && isSaid(words(literal.group())))
                .map(MatchResult::group);
    }

    /** Paths, classes, keys of the keyboard and names of properties are no words. */
    private static boolean isSaid(String words) {
        boolean isName = words.matches("Escape|Enter|Tab|Home|End|Shift|Alt|Control|Meta")
                || words.matches("\\s*[\\w./@:#=\\[\\]*\"^$()>-]*\\s*")
                        && !WORD.matcher(words).matches()
                || words.contains("mp-")
                || words.contains("aui-");
        return !isName && (PROSE.matcher(words).find() || WORD.matcher(words).find());
    }

    /** What stands between the tags, and what is read aloud from attributes. */
    static Stream<String> inTemplate(String template) {
        String html = VELOCITY.matcher(STYLE.matcher(template).replaceAll("")).replaceAll("");
        Stream<String> said = SAID_ATTRIBUTE.matcher(html).results().map(found -> found.group(1));
        Stream<String> shown = Stream.of(html.split("(?s)<(?:[^>\"]|\"[^\"]*\")*>"));
        return Stream.concat(said, shown).map(String::strip).filter(text -> text.matches("(?s).*\\p{L}{2,}.*"));
    }

    static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(String literal) {
        return IN_LITERAL.matcher(literal.substring(1, literal.length() - 1)).replaceAll("");
    }

    private static String withoutComments(String source) {
        return COMMENT.matcher(source).replaceAll(" ");
    }

    private static String statementBefore(String code, MatchResult literal) {
        int start = Math.max(
                code.lastIndexOf(';', literal.start()),
                Math.max(code.lastIndexOf('{', literal.start()), code.lastIndexOf('}', literal.start())));
        return code.substring(start + 1, literal.start());
    }
}
