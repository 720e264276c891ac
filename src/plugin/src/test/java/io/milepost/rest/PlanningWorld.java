package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.Progress;
import io.milepost.lookup.GoalLookup;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.MeasurementLookup;
import io.milepost.lookup.PlanLookup;
import io.milepost.lookup.ProjectLookup;
import io.milepost.lookup.Reader;
import io.milepost.lookup.RoadmapLookup;
import io.milepost.lookup.RulesTrialLookup;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.WorkByRules;
import io.milepost.planning.InMemoryPlanning;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import javax.ws.rs.core.Response;

/** Two goals with activities, one of them hidden, and all resources by which people plan them; Anna may do everything. */
final class PlanningWorld {

    static final String TOKEN = "no-check";

    final InMemoryPlanning planning = new InMemoryPlanning()
            .administersProject("anna", "MKT")
            .administersProject("anna", "SEC")
            .letsEdit(10, 20);
    final LookupWorld world = new LookupWorld()
            .project(1, "MKT", "Marketing")
            .project(2, "WEB", "Website")
            .project(3, "SEC", "Secret")
            .hideProject("SEC")
            .person("anna", "Anna Adler")
            .person("ben", "Ben Berg")
            .issue(10, "MKT-10", "Keep customers", Progress.IN_PROGRESS)
            .issue(11, "MKT-11", "Loyalty programme", Progress.DONE)
            .issue(13, "MKT-13", "Secret deal", Progress.TO_DO)
            .issue(20, "MKT-20", "Hidden goal", Progress.TO_DO)
            .goal(10, OptionalLong.empty())
            .goal(20, OptionalLong.empty())
            .contributes(11, 10)
            .contributes(13, 10)
            .hide(13)
            .hide(20);
    Viewer viewer = ANNA;

    private final GoalLookup goals = new GoalLookup(world.sources(planning.plans()), LookupWorld.day());
    private final PlanLookup plans = new PlanLookup(goals, planning.plans(), world.nameLookup());
    private final PlanAnswers answers = new PlanAnswers(goals, plans, planning.rights());

    PlanResource plan() {
        return new PlanResource(answers, plans, world.nameLookup(), planning.savePlan(), () -> viewer);
    }

    NewGoalsResource newGoals() {
        return new NewGoalsResource(
                answers, world.nameLookup(), planning.createGoal(), planning.changeStage(), () -> viewer);
    }

    StageResource stage() {
        return new StageResource(answers, planning.changeStage(), () -> viewer);
    }

    ShareResource share() {
        return new ShareResource(answers, goals, planning.setActivityShare(), () -> viewer);
    }

    GoalMeasurementsResource goalMeasurements() {
        return new GoalMeasurementsResource(
                goals,
                new MeasurementLookup(goals, planning.plans(), world),
                planning.recordMeasurement(),
                planning.correctMeasurement(),
                () -> viewer);
    }

    MeasurementsResource measurements() {
        return new MeasurementsResource(
                goals, planning.pushMeasurements(), planning.importMeasurements(), () -> viewer);
    }

    RulesResource rules() {
        return new RulesResource(plans, planning.changePlanRules(), planning, planning.rights(), () -> viewer);
    }

    /** Done counts as half where the rules that are tried weigh by anything else than now. */
    RulesTrialResource rulesTrial() {
        WorkByRules half = (contributions, project, rules) -> contributions.stream()
                .map(given -> new Contribution(
                        given.activityId(),
                        given.goalId(),
                        given.path(),
                        given.share(),
                        new Delivery(given.delivery().weight(), given.delivery().done() / 2)))
                .toList();
        RoadmapLookup roadmaps = new RoadmapLookup(world.sources(planning.plans()), LookupWorld.day());
        RulesTrialLookup trials = new RulesTrialLookup(roadmaps, half, LookupWorld.day());
        return new RulesTrialResource(plans, planning.changePlanRules(), trials, () -> viewer);
    }

    PlansResource plansResource() {
        return new PlansResource(new ProjectLookup(world, world.visibility()), planning.rights(), () -> viewer);
    }

    /** What the person is answered where a request is refused. */
    Refused refusal(Runnable request) {
        I18nResolver texts = mock(I18nResolver.class);
        when(texts.getText(anyString(), any(Serializable[].class)))
                .thenAnswer(call -> Arrays.asList(call.getArguments()).toString());
        try {
            request.run();
        } catch (RuntimeException problem) {
            Response response = new ErrorMapper(texts, () -> viewer, () -> new Reader("en_US", "UTC"), goals, plans)
                    .toResponse(problem);
            return new Refused(
                    response.getStatus(),
                    JsonParser.parseString(response.getEntity().toString()).getAsJsonObject());
        }
        throw new AssertionError("the request was not refused");
    }

    /** A status and a body. */
    record Refused(int status, JsonObject body) {

        /** As "400 milepost.error.token". */
        String inShort() {
            return status + " " + body.get("key").getAsString().replace("milepost.error.", "");
        }

        String message() {
            return body.get("message").getAsString();
        }
    }

    static String file(String name) {
        try (InputStream golden = PlanningWorld.class.getResourceAsStream("/rest/" + name)) {
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static void assertSame(Object answer, String file) {
        assertThat(JsonParser.parseString(answer.toString())).isEqualTo(JsonParser.parseString(file(file)));
    }
}
