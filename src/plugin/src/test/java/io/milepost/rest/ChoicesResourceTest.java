package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static io.milepost.rest.Golden.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.Progress;
import io.milepost.domain.change.Part;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.Viewer;
import io.milepost.planning.staging.ChangeProblem.Reason;
import io.milepost.planning.staging.OfferedValues;
import io.milepost.planning.staging.OfferedValues.Choice;
import io.milepost.planning.staging.OfferedValues.Offer;
import io.milepost.rest.Parameters.AnonymousException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChoicesResourceTest {

    private static final Choice TO_DO = new Choice("1", "To Do");
    private static final Choice BEGUN = new Choice("3", "In Progress");
    private static final Choice DONE = new Choice("10001", "Done");

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(3, "MKT-3", "Secret", Progress.TO_DO)
            .issue(7, "MKT-7", "Call", Progress.TO_DO)
            .issue(8, "MKT-8", "Write", Progress.TO_DO)
            .issue(9, "MKT-9", "Print", Progress.TO_DO)
            .hide(3);
    private final Map<Long, Offer> offers = new HashMap<>(Map.of(
            3L, Offer.of(Set.of("1"), List.of(new Choice("9", "Secret"))),
            7L, Offer.of(Set.of("1"), List.of(TO_DO, BEGUN)),
            8L, Offer.of(Set.of("3"), List.of(BEGUN, DONE)),
            9L, Offer.none(Set.of("10001"), Reason.NO_STEP)));
    private final OfferedValues offered = (person, ids, part) ->
            ids.stream().filter(offers::containsKey).collect(Collectors.toMap(id -> id, offers::get));
    private final ChoicesResource choices = resource(ANNA);

    private ChoicesResource resource(Viewer viewer) {
        return new ChoicesResource(offered, world.nameLookup(), EnglishTexts.resolver(), () -> viewer);
    }

    @Nested
    class WhenIssuesOfferSomething {

        @Test
        void isAsTheContractShows() throws IOException {
            assertSame(choices.choices("status", "MKT-9,MKT-8,MKT-7"), "choices.json");
        }

        @Test
        void leavesOutWhatIsUnseenOrGone() {
            offers.remove(8L);

            assertThat(choices.choices("status", "MKT-3,MKT-8,MKT-99"))
                    .contains("\"choices\":[]")
                    .contains("\"issues\":[]");
        }

        @Test
        void saysThatATextCanBeTyped() {
            offers.put(7L, Offer.ofAnyText(Set.of()));

            assertThat(choices.choices("team", "MKT-7"))
                    .contains("\"part\":\"team\"")
                    .contains("\"takesAnyText\":true");
        }
    }

    @Nested
    class WhenTheQuestionIsNone {

        @Test
        void refusesNobodyInParticular() {
            assertThatThrownBy(() -> resource(Viewer.anonymous()).choices("status", "MKT-7"))
                    .isInstanceOf(AnonymousException.class);
        }

        @Test
        void refusesOtherPartsThanTheStatusAndLanes() {
            for (String word : List.of(Part.DUE.word(), Part.OWNER.word(), "nothing", "field:due", "")) {
                assertThatThrownBy(() -> choices.choices(word, "MKT-7")).isInstanceOf(BadInputException.class);
            }
        }

        @Test
        void refusesNoIssuesAndTooMany() {
            String tooMany = IntStream.rangeClosed(1, 51)
                    .mapToObj(number -> "MKT-" + number)
                    .collect(Collectors.joining(","));

            assertThatThrownBy(() -> choices.choices("status", null)).isInstanceOf(BadInputException.class);
            assertThatThrownBy(() -> choices.choices("status", tooMany)).isInstanceOf(BadInputException.class);
        }
    }
}
