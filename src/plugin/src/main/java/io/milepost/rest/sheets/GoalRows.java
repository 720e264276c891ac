package io.milepost.rest.sheets;

import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.domain.plan.Aim;
import io.milepost.domain.plan.HealthNames;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.Reading;
import io.milepost.domain.result.KpiResult;
import io.milepost.lookup.Assessment;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.GoalView.Activities;
import io.milepost.lookup.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A roadmap as a file: a row a goal, with the numbers that the page shows. */
public final class GoalRows {

    private final FileWords words;
    private final HealthNames healthNames;
    private final List<Column<GoalView>> columns = new ArrayList<>();

    private GoalRows(FileWords words, HealthNames healthNames) {
        this.words = words;
        this.healthNames = healthNames;
    }

    /** @param hiddenGoals how many goals there are besides that the reader may not see */
    public static Rows<GoalView> of(
            List<GoalView> goals, int hiddenGoals, HealthNames healthNames, I18nResolver texts) {
        FileWords words = new FileWords(texts);
        GoalRows rows = new GoalRows(words, healthNames);
        rows.addIssue();
        rows.addFigures();
        rows.addWork();
        int most = goals.stream().mapToInt(goal -> kpis(goal).size()).max().orElse(0);
        for (int kpi = 1; kpi <= Math.max(1, most); kpi++) {
            rows.addKpi(kpi);
        }
        return new Rows<>(rows.columns, goals.stream(), words.hiddenGoals(hiddenGoals));
    }

    private void addIssue() {
        add("key", goal -> Cell.words(goal.issue().key()));
        add("goal", goal -> Cell.words(goal.issue().name().summary()));
        add("project", goal -> Cell.words(goal.issue().name().projectKey()));
        add("parent", goal -> Cell.words(goal.place().parentKey()));
        add("depth", goal -> Cell.figure(goal.place().depth()));
        add("status", goal -> Cell.words(goal.issue().status().name()));
        add("stage", goal -> Cell.words(words.stage(goal.assessment().plan().stage())));
        add("owner", goal -> Cell.words(goal.issue().assignee().map(Person::displayName)));
        add("start", goal -> Cell.day(goal.issue().span().start()));
        add("due", goal -> Cell.day(goal.issue().span().due()));
    }

    private void addFigures() {
        addAssessed("health", goal -> Cell.words(words.health(goal.judgement().health(), healthNames)));
        addAssessed("attainment", goal -> Cell.share(goal.attainment().share()));
        addAssessed("delivery", goal -> Cell.share(goal.delivery().share()));
        addAssessed("result", goal -> Cell.share(goal.state().result()));
        addAssessed("pace", goal -> Cell.share(goal.judgement().pace()));
        addAssessed("gap", goal -> Cell.figure(goal.judgement().gapPoints()));
        addAssessed("diagnosis", goal -> Cell.words(goal.judgement().diagnosis().map(words::diagnosis)));
        addAssessed("measured", goal -> Cell.day(goal.state().judged().measuredOn()));
    }

    private void addWork() {
        addAssessed("done", goal -> Cell.millionths(goal.delivery().done()));
        addAssessed("weight", goal -> Cell.millionths(goal.delivery().weight()));
        add("activities", goal -> counted(goal, Activities::count));
        add(
                "activities.hidden",
                goal -> counted(goal, activities -> activities.hidden().activities()));
        add("subgoals", goal -> Cell.figure(goal.extent().subGoals()));
    }

    private void addKpi(int number) {
        addOfKpi("kpi", number, kpi -> Cell.words(kpi.kpi().name()));
        addOfKpi("kpi.unit", number, kpi -> Cell.words(kpi.kpi().gauge().unit().symbol()));
        addOfKpi("kpi.baseline", number, kpi -> Cell.value(reach(kpi.kpi()).map(Aim.Reach::baseline)));
        addOfKpi("kpi.target", number, kpi -> Cell.value(reach(kpi.kpi()).map(Aim.Reach::targetValue)));
        addOfKpi("kpi.lower", number, kpi -> Cell.value(keep(kpi.kpi()).flatMap(Aim.Keep::lower)));
        addOfKpi("kpi.upper", number, kpi -> Cell.value(keep(kpi.kpi()).flatMap(Aim.Keep::upper)));
        addOfKpi("kpi.value", number, kpi -> Cell.value(kpi.reading().map(Reading::value)));
        addOfKpi("kpi.day", number, kpi -> Cell.day(kpi.reading().map(Reading::day)));
        addOfKpi("kpi.share", number, kpi -> Cell.share(kpi.share()));
    }

    private void add(String name, Function<GoalView, Cell> cell) {
        columns.add(new Column<>(words.column(name), cell));
    }

    private void addAssessed(String name, Function<Assessment, Cell> cell) {
        add(name, goal -> cell.apply(goal.assessment()));
    }

    private void addOfKpi(String name, int number, Function<KpiResult, Cell> cell) {
        columns.add(new Column<>(words.column(name, number), goal -> kpis(goal).stream()
                .skip(number - 1L)
                .findFirst()
                .map(cell)
                .orElse(Cell.EMPTY)));
    }

    /** Of a past day no activities are kept. */
    private static Cell counted(GoalView goal, Function<Activities, Integer> count) {
        return goal.extent().activities().map(count).map(Cell::figure).orElse(Cell.EMPTY);
    }

    private static List<KpiResult> kpis(GoalView goal) {
        return goal.assessment().result().kpis();
    }

    private static Optional<Aim.Reach> reach(Kpi kpi) {
        return kpi.aim() instanceof Aim.Reach reach ? Optional.of(reach) : Optional.empty();
    }

    private static Optional<Aim.Keep> keep(Kpi kpi) {
        return kpi.aim() instanceof Aim.Keep keep ? Optional.of(keep) : Optional.empty();
    }
}
