package io.milepost.host.demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What happens to one issue on which days, as in {@code "-40 Start progress, -12 Done"}; all of it in the past. */
record Steps(List<Step> all) {
    static final Steps NONE = new Steps(List.of());
    private static final Pattern STEP = Pattern.compile("(-[0-9]+) (\\S.*)");

    Steps {
        all = List.copyOf(all);
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).day() < all.get(i - 1).day()) {
                throw new IllegalArgumentException(all.get(i) + " stands behind " + all.get(i - 1));
            }
        }
    }

    @JsonCreator
    static Steps of(String text) {
        return new Steps(Arrays.stream(text.split(",")).map(Steps::step).toList());
    }

    private static Step step(String text) {
        Matcher matcher = STEP.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text.strip() + "\" must be a day before today and what happens");
        }
        return new Step(Integer.parseInt(matcher.group(1)), matcher.group(2));
    }

    /** One day and what happens on it. */
    record Step(int day, String what) {}
}
