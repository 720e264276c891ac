package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static io.milepost.rest.Golden.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import io.milepost.domain.Delivery;
import io.milepost.domain.GoalState;
import io.milepost.domain.Health;
import io.milepost.domain.Progress;
import io.milepost.domain.StateChange;
import io.milepost.domain.change.IssueEdit;
import io.milepost.domain.change.Part;
import io.milepost.lookup.EffectLookup;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.PastDayException;
import io.milepost.lookup.UnknownIssueException;
import io.milepost.lookup.UnknownProjectException;
import io.milepost.lookup.Viewer;
import io.milepost.planning.InMemoryPlanning;
import io.milepost.planning.staging.InMemoryIssues;
import io.milepost.planning.staging.StagedChanges;
import io.milepost.rest.Parameters.AnonymousException;
import io.milepost.rest.Parameters.MissingTokenException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What REST says of changes that are staged on a roadmap, held against files that show the contract in full. */
class ChangesResourceTest {

    private static final long WHOLE = 1_000_000;

    private final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .issue(1, "MKT-1", "Keep customers", Progress.TO_DO)
            .issue(2, "MKT-2", "Win customers", Progress.TO_DO)
            .issue(3, "MKT-3", "Secret goal", Progress.TO_DO)
            .issue(7, "MKT-7", "Call", Progress.TO_DO)
            .issue(8, "MKT-8", "Write", Progress.TO_DO)
            .issue(9, "MKT-9", "Print", Progress.TO_DO)
            .issue(10, "MKT-10", "Send", Progress.TO_DO)
            .goal(1, OptionalLong.empty())
            .goal(2, OptionalLong.empty())
            .goal(3, OptionalLong.empty())
            .hide(3);
    private final InMemoryIssues issues = new InMemoryIssues()
            .goal(1)
            .goal(2)
            .goal(3)
            .issue(7, Part.START, "2026-05-01")
            .issue(7, Part.DUE, "2026-06-03")
            .issue(8, Part.DUE)
            .issue(8, Part.SUMMARY, "Write")
            .issue(8, Part.OWNER, "anna")
            .issue(8, Part.GOALS, "1", "3")
            .issue(8, Part.BLOCKS)
            .issue(8, Part.CHANNEL, "SEO")
            .issue(8, Part.TEAM, "Web")
            .issue(9, Part.STATUS, "10000")
            .issue(10, Part.DUE, "2026-05-31");
    private final InMemoryPlanning planning = new InMemoryPlanning().letsLink(8);
    private final List<IssueEdit> asked = new ArrayList<>();
    private final ChangesResource changes = resource(ANNA);

    private ChangesResource resource(Viewer viewer) {
        StagedChanges staged = new StagedChanges(
                issues,
                planning.rights(),
                new StagedChanges.Goals(planning, planning, planning.plans()),
                planning,
                ids -> true);
        EffectLookup effects =
                new EffectLookup(world.sources(world.plans()), world.keptPlans(), this::states, LookupWorld.day());
        return new ChangesResource(staged, effects, world.nameLookup(), EnglishTexts.resolver(), () -> viewer);
    }

    private Map<Long, StateChange> states(Collection<IssueEdit> edits) {
        asked.addAll(edits);
        StateChange moved = new StateChange(state(1, Health.AT_RISK), state(2, Health.ON_TRACK));
        StateChange unseen = new StateChange(state(2, Health.AT_RISK), state(2, Health.ON_TRACK));
        return Map.of(1L, moved, 3L, unseen);
    }

    private static GoalState state(int done, Health health) {
        return GoalState.of(OptionalLong.empty(), new Delivery(4 * WHOLE, done * WHOLE))
                .with(health);
    }

    private static String body(String file) throws IOException {
        try (InputStream golden = Golden.class.getResourceAsStream("/rest/" + file)) {
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String one(String issue, String from, String to) {
        return "{\"changes\":[{\"issue\":\"%s\",\"from\":{%s},\"to\":{%s}}]}".formatted(issue, from, to);
    }

    private String write(String body) {
        return changes.write("MKT", null, null, "no-check", body);
    }

    @Nested
    class WhenChangesAreTried {

        @Test
        void isAsTheContractShows() throws IOException {
            issues.refuses(8, Part.OWNER, "Issues must be assigned.").refuses(8, "It is in the \"Audit\" state.");

            assertSame(
                    changes.preview("MKT", null, null, "no-check", body("changes-body.json")), "changes-preview.json");
        }

        @Test
        void asksOnlyForTheEffectsOfWhatWouldBeWritten() throws IOException {
            changes.preview("MKT", null, "2026-11-21", "no-check", body("changes-body.json"));

            assertThat(asked).extracting(IssueEdit::issueId).containsExactly(8L, 9L);
            assertThat(issues.written()).isEmpty();
        }
    }

    @Nested
    class WhenTheyAreWritten {

        @Test
        void isAsTheContractShows() throws IOException {
            issues.refuses(8, Part.OWNER, "Issues must be assigned.");
            String unchanged = "{\"issue\":\"MKT-10\",\"from\":{\"due\":null},\"to\":{\"due\":\"2026-05-31\"}}]}";

            assertSame(
                    write(body("changes-body.json").replaceFirst("]\\s*}\\s*$", "," + unchanged)),
                    "changes-written.json");
        }

        @Test
        void areAllThereAndCanBePutBack() throws IOException {
            String undo = JsonParser.parseString(write(body("changes-body.json")))
                    .getAsJsonObject()
                    .get("undo")
                    .toString();

            assertThat(issues.of(8).of(Part.GOALS)).containsExactlyInAnyOrder("2", "3");
            assertThat(undo).doesNotContain("MKT-3");

            assertThat(write(undo)).contains("\"written\":[\"MKT-8\",\"MKT-9\"]");
            assertThat(issues.of(8).of(Part.GOALS)).containsExactlyInAnyOrder("1", "3");
            assertThat(issues.of(8).of(Part.SUMMARY)).containsExactly("Write");
            assertThat(issues.of(8).of(Part.OWNER)).containsExactly("anna");
        }
    }

    @Nested
    class WhenAPartHasSeveralValues {

        @Test
        void areWrittenTogetherAndPutBackTogether() {
            String both = one("MKT-8", "\"team\":\"Web\"", "\"team\":[\"Web\",\"Events\"]");

            String undo = JsonParser.parseString(write(both))
                    .getAsJsonObject()
                    .get("undo")
                    .toString();
            assertThat(issues.of(8).of(Part.TEAM)).containsExactlyInAnyOrder("Web", "Events");
            assertThat(undo).contains("\"from\":{\"team\":[\"Events\",\"Web\"]},\"to\":{\"team\":\"Web\"}");

            assertThat(write(undo)).contains("\"written\":[\"MKT-8\"]");
            assertThat(issues.of(8).of(Part.TEAM)).containsExactly("Web");
        }

        @Test
        void areTakenAwayByAnEmptyList() {
            write(one("MKT-8", "\"team\":[\"Web\"]", "\"team\":[]"));

            assertThat(issues.of(8).of(Part.TEAM)).isEmpty();
        }

        @Test
        void areNoDatesAndNoPeople() {
            assertThatThrownBy(() -> write(one("MKT-8", "\"owner\":\"anna\"", "\"owner\":[\"ben\"]")))
                    .isInstanceOf(BadInputException.class);
        }
    }

    @Nested
    class WhenSomebodyBeginsToEdit {

        @Test
        void isToldWhichIssuesMayBeEdited() throws IOException {
            planning.letsEdit(3, 7, 8);

            assertSame(changes.editable("3,7,8,9,99"), "changes-editable.json");
        }

        @Test
        void isToldWhatAnIssueBlocks() throws IOException {
            issues.issue(8, Part.BLOCKS, "3", "9", "10");

            assertSame(changes.blocked("MKT-8"), "changes-blocked.json");
        }

        @Test
        void hearsNothingOfAnIssueThatIsUnseen() {
            assertThatThrownBy(() -> changes.blocked("MKT-3")).isInstanceOf(UnknownIssueException.class);
            assertThatThrownBy(() -> resource(Viewer.anonymous()).editable("8")).isInstanceOf(AnonymousException.class);
            assertThatThrownBy(() -> changes.editable("8,")).isInstanceOf(BadInputException.class);
        }
    }

    @Nested
    class WhenAnIssueCannotBeSeen {

        @Test
        void isRefusedLikeOneThatIsNotThere() {
            String hidden = write(one("MKT-3", "\"due\":null", "\"due\":\"2026-05-31\""));
            String absent = write(one("MKT-99", "\"due\":null", "\"due\":\"2026-05-31\""));

            assertThat(hidden).contains("There is no issue MKT-3, or you may not see it.");
            assertThat(hidden.replace("MKT-3", "MKT-99")).isEqualTo(absent);
        }

        @Test
        void isNoGoalToServe() {
            String answer = write(one("MKT-8", "\"goals\":[]", "\"goals\":[\"MKT-3\"]"));

            assertThat(answer)
                    .contains("{\"part\":\"goals\",\"text\":\"There is no issue MKT-3, or you may not see it.\"}");
            assertThat(issues.written()).isEmpty();
        }
    }

    @Nested
    class WhenTheRequestIsNotUnderstood {

        @Test
        void isRefusedWhole() {
            String due = "\"due\":null";
            List.of(
                            "{\"changes\":[]}",
                            one("MKT-7", due, "\"start\":null"),
                            one("MKT-7", "", ""),
                            one("MKT-7", due, "\"due\":\"31/12/2026\""),
                            one("MKT-7", due, "\"due\":5"),
                            one("MKT-7", "\"priority\":null", "\"priority\":\"1\""),
                            one("MKT-7", "\"goals\":null", "\"goals\":[]"),
                            one("MKT-7", "\"summary\":\"Call\"", "\"summary\":null"),
                            one("MKT-7", "\"status\":\"1\"", "\"status\":null"))
                    .forEach(body ->
                            assertThatThrownBy(() -> write(body)).as(body).isInstanceOf(BadInputException.class));
            assertThat(issues.written()).isEmpty();
        }

        @Test
        void isSoWithTwoChangesOfOneIssueOrMoreThanFiveHundred() {
            String change = "{\"issue\":\"MKT-7\",\"from\":{\"due\":null},\"to\":{\"due\":\"2026-05-31\"}}";
            String twice = "{\"changes\":[" + change + "," + change + "]}";
            String tooMany = "{\"changes\":[" + String.join(",", Collections.nCopies(501, change)) + "]}";

            assertThatThrownBy(() -> write(twice)).hasMessageContaining("changes[1].issue");
            assertThatThrownBy(() -> write(tooMany)).hasMessageContaining("500");
        }
    }

    @Nested
    class WhenTheyMayNotBeMade {

        private final String body = one("MKT-7", "\"due\":\"2026-06-03\"", "\"due\":null");

        @Test
        void areRefusedWithoutATokenAndOfNobody() {
            assertThatThrownBy(() -> changes.write("MKT", null, null, null, body))
                    .isInstanceOf(MissingTokenException.class);
            assertThatThrownBy(() -> changes.preview("MKT", null, null, null, body))
                    .isInstanceOf(MissingTokenException.class);
            assertThatThrownBy(() -> resource(Viewer.anonymous()).write("MKT", null, null, "no-check", body))
                    .isInstanceOf(AnonymousException.class);
        }

        @Test
        void areRefusedOnAnyDayButToday() {
            assertThatThrownBy(() -> changes.write("MKT", null, "2026-05-01", "no-check", body))
                    .isInstanceOf(PastDayException.class);
            assertThatThrownBy(() -> changes.preview("MKT", null, "2026-05-01", "no-check", body))
                    .isInstanceOf(PastDayException.class);
        }

        @Test
        void areRefusedOnARoadmapThatIsUnseen() {
            assertThatThrownBy(() -> changes.write("NO", null, null, "no-check", body))
                    .isInstanceOf(UnknownProjectException.class);
            assertThatThrownBy(() -> changes.write("MKT", "1", null, "no-check", body))
                    .isInstanceOf(BadInputException.class);
            assertThat(issues.written()).isEmpty();
        }
    }
}
