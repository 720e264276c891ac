package io.milepost.domain.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartTest {

    @Test
    void isKnownByItsWordOrIsAFieldOfJira() {
        assertThat(Part.of("funnel_stage")).contains(Part.FUNNEL_STAGE);
        assertThat(Part.of("field:customfield_10032")).contains(Part.ofField("customfield_10032"));
        for (String word : List.of("", "nothing", "DUE", "field:duedate", "field:customfield_", "customfield_10032")) {
            assertThat(Part.of(word)).isEmpty();
        }
    }

    @Test
    void isALaneWhereAFieldSaysIt() {
        Part market = Part.ofField("customfield_7");

        assertThat(market.isLane()).isTrue();
        assertThat(market.fieldId()).contains("customfield_7");
        assertThat(Part.CHANNEL.isLane()).isTrue();
        assertThat(Part.CHANNEL.fieldId()).isEmpty();
        assertThat(Part.STATUS.isLane()).isFalse();
    }

    @Test
    void standsInOneOrderWithFieldsOfJiraAtTheEnd() {
        assertThat(Stream.of("field:customfield_9", "field:customfield_10", "product", "due", "start")
                        .map(Part::of)
                        .flatMap(Optional::stream)
                        .sorted()
                        .map(Part::word))
                .containsExactly("start", "due", "product", "field:customfield_10", "field:customfield_9");
    }
}
