package io.milepost.domain.formula;

import io.milepost.domain.formula.FormulaRefusedException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word of a formula's text and where it begins, the first character being 1. */
record Token(Kind kind, String text, int position) {

    /** One alternative a kind, in the order of {@link Kind}; possessive, so that no text is tried twice. */
    private static final Pattern WORD = Pattern.compile(
            "([0-9]++\\.[0-9]++|[0-9]++)" + "|\\[([^\\[\\]]*+)\\]" + "|([A-Za-z_][A-Za-z_0-9]*+)" + "|([-+*/(),×÷−])");

    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0]*+");

    /** What a word is. */
    enum Kind {
        NUMBER,
        REFERENCE,
        NAME,
        SIGN,
        END
    }

    /** All words of the text, and the end. */
    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int at = afterBlanks(text, 0);
        while (at < text.length()) {
            if (!word.region(at, text.length()).lookingAt()) {
                throw unreadable(text, at);
            }
            tokens.add(token(word));
            at = afterBlanks(text, word.end());
        }
        tokens.add(new Token(Kind.END, "", text.length() + 1));
        return tokens;
    }

    private static Token token(Matcher word) {
        int group = 1;
        while (word.group(group) == null) {
            group++;
        }
        return new Token(Kind.values()[group - 1], plain(word.group(group)), word.start() + 1);
    }

    /** Signs as an explanation writes them are read as well. */
    private static String plain(String word) {
        return switch (word) {
            case "×" -> "*";
            case "÷" -> "/";
            case "−" -> "-";
            default -> word;
        };
    }

    private static int afterBlanks(String text, int from) {
        Matcher blank = BLANK.matcher(text);
        blank.region(from, text.length()).lookingAt();
        return blank.end();
    }

    private static FormulaRefusedException unreadable(String text, int at) {
        int wrong = text.charAt(at) == '[' ? firstBracket(text, at + 1) : at;
        return wrong == text.length()
                ? new FormulaRefusedException(Reason.UNFINISHED, wrong + 1, "")
                : new FormulaRefusedException(
                        Reason.UNEXPECTED, wrong + 1, Character.toString(text.codePointAt(wrong)));
    }

    /** Of a name that is not closed: where the next one begins, or the end. */
    private static int firstBracket(String text, int from) {
        int opening = text.indexOf('[', from);
        return opening < 0 ? text.length() : opening;
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    FormulaRefusedException refused(Reason reason) {
        return new FormulaRefusedException(reason, position, text);
    }

    /** For a word that should not stand there, or for the end that should not be there yet. */
    FormulaRefusedException refused() {
        return refused(kind == Kind.END ? Reason.UNFINISHED : Reason.UNEXPECTED);
    }
}
