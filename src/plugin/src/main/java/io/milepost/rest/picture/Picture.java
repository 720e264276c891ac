package io.milepost.rest.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be drawn: as one picture that is as high as it needs to be, or on sheets of paper. */
public sealed interface Picture permits Chart, DayCalendar, CardBoard {

    Heading heading();

    /** What is said below all that is drawn; empty for nothing. */
    Optional<String> note();

    Words words();

    /** In one sentence each, what is drawn. */
    Stream<String> told();

    /** The same with something else said below it. */
    Picture saying(Optional<String> note);

    /** For a width in pixels. */
    Scene over(int width);

    /** On sheets of so many pixels, at least one. */
    List<Scene> sheets(int width, int height);

    /** @param filter by what it was narrowed, in words; empty where by nothing */
    record Heading(String title, String subtitle, String filter) {}

    /** The language of a picture, which names days and months. */
    interface Words {

        Locale locale();

        /** That signs which a file has no letters for are squares. */
        String squares();
    }

    /** With one more thing said below. */
    default Picture sayingAlso(String text) {
        return saying(Optional.of(note().map(said -> said + " \u00b7 " + text).orElse(text)));
    }
}
