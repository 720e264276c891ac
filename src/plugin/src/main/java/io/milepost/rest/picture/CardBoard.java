package io.milepost.rest.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Columns of cards, in the words of their reader. */
public record CardBoard(Picture.Heading heading, List<Column> columns, Optional<String> note, Words words)
        implements Picture {

    public CardBoard {
        columns = List.copyOf(columns);
    }

    /**
     * A column with its cards.
     *
     * @param more how many cards there are besides, in words; empty where there are none
     */
    public record Column(Head head, List<Card> cards, Optional<String> more) {

        public Column {
            cards = List.copyOf(cards);
        }

        /** A part of it, which says what it leaves out only if it is the last. */
        Column part(int from, int to) {
            return new Column(head, cards.subList(from, to), more.filter(said -> to == cards.size()));
        }
    }

    /** @param count how many cards there are, and what else is said of them */
    public record Head(String name, String count, Tone tone) {}

    /**
     * A goal or an activity.
     *
     * @param serves the goals of an activity; empty of a goal
     * @param dials of a goal; none of an activity
     * @param told the same in one sentence
     */
    public record Card(Tone edge, String name, String serves, List<Dial> dials, Foot foot, String told) {

        public Card {
            dials = List.copyOf(dials);
        }

        boolean isGoal() {
            return !dials.isEmpty();
        }
    }

    /** A share in words, and as a bar with a notch at the pace; what is unknown is not drawn. */
    public record Dial(String text, Optional<BigDecimal> share, Optional<BigDecimal> pace, Tone tone) {}

    /** @param standing empty where the column says it */
    public record Foot(String key, Optional<Standing> standing, String due, String owner) {}

    /** How a card stands, by colour and in words. */
    public record Standing(Tone tone, String words) {}

    /** What the legend calls what is drawn. */
    public record Words(Locale locale, String pace, String squares) implements Picture.Words {}

    @Override
    public Stream<String> told() {
        return columns.stream()
                .flatMap(column -> Stream.concat(
                        Stream.of(column.head().name()), column.cards().stream().map(Card::told)));
    }

    @Override
    public CardBoard saying(Optional<String> other) {
        return new CardBoard(heading, columns, other, words);
    }

    @Override
    public Scene over(int width) {
        return BoardLayout.of(this, width);
    }

    @Override
    public List<Scene> sheets(int width, int height) {
        return BoardLayout.sheets(this, width, height);
    }
}
