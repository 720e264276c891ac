package io.milepost.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.notice.Fact.Mentioned.Place;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static WrittenText text(String text, String before) {
        return new WrittenText(1, Place.PLAN, 2, NewsExamples.AT, Optional.of("anna"), text, before);
    }

    @Test
    void findsUserNamesInTheirOrderOnce() {
        assertThat(Mentions.in("[~ben], see [~dana.müller@example.com] and [~ben]"))
                .containsExactly("ben", "dana.müller@example.com");
    }

    @Test
    void takesNothingElseForAMention() {
        assertThat(Mentions.in("[ben] ~ben [~] [~ ] [~be\nn] [~[x]")).isEmpty();
    }

    @Test
    void endsEvenOnATextMadeToKeepItBusy() {
        assertThat(Mentions.in("[~".repeat(100_000))).isEmpty();
        String crowd = IntStream.range(0, 1_000).mapToObj(n -> "[~p" + n + "]").collect(Collectors.joining());
        assertThat(Mentions.in(crowd)).hasSize(50);
    }

    @Test
    void tellsOnlyThoseWhomTheTextDidNotMentionBefore() {
        assertThat(text("[~ben] and [~dana]", "[~ben]").mentioned()).containsExactly("dana");
    }
}
