package io.milepost.rest;

import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.domain.GoalState;
import io.milepost.domain.change.Contents;
import io.milepost.domain.change.IssueEdit;
import io.milepost.domain.change.Part;
import io.milepost.lookup.GoalEffect;
import io.milepost.lookup.GoalEffects;
import io.milepost.lookup.Names;
import io.milepost.planning.staging.ChangeOutcome;
import io.milepost.planning.staging.ChangeProblem;
import io.milepost.planning.staging.ChangeProblem.Reason;
import io.milepost.rest.ChangesRead.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** How it looks in JSON what came of staged changes, or would come of them; issues that the reader cannot see are left out. */
final class ChangesJson {

    private final I18nResolver texts;
    private final Names names;

    ChangesJson(I18nResolver texts, Names names) {
        this.texts = texts;
        this.names = names;
    }

    Json tried(List<Result> results, GoalEffects effects) {
        return new Json()
                .with("changes", results.stream().map(this::refusal).toList())
                .with(
                        "effects",
                        effects.goals().stream().map(ChangesJson::effect).toList())
                .with("hiddenEffects", effects.hidden());
    }

    Json written(List<Result> results) {
        List<Json> undo = results.stream()
                .filter(is(ChangeOutcome::isWritten))
                .map(result -> undo(result.key(), result.outcome().orElseThrow().edit()))
                .toList();
        return new Json()
                .with("written", keys(results, is(ChangeOutcome::isWritten)))
                .with("unchanged", keys(results, is(ChangeOutcome::isUnchanged)))
                .with(
                        "refused",
                        results.stream()
                                .filter(Predicate.not(is(outcome -> !outcome.isRefused())))
                                .map(this::refusal)
                                .toList())
                .with("undo", new Json().with("changes", undo));
    }

    private static Predicate<Result> is(Predicate<ChangeOutcome> wanted) {
        return result -> result.outcome().filter(wanted).isPresent();
    }

    private static List<String> keys(List<Result> results, Predicate<Result> wanted) {
        return results.stream().filter(wanted).map(Result::key).toList();
    }

    private Json refusal(Result result) {
        List<Json> problems = new ArrayList<>();
        result.unknown()
                .forEach(unknown -> problems.add(
                        problem(unknown.part(), texts.getText("milepost.error.issue.unknown", unknown.key()))));
        result.outcome().ifPresent(outcome -> outcome.problems()
                .forEach(problem -> problems.add(problem(problem.part(), text(problem)))));
        return new Json()
                .with("issue", result.key())
                .with("problems", problems)
                .with(
                        "conflict",
                        result.outcome()
                                .map(ChangeOutcome::conflict)
                                .filter(conflict -> !conflict.parts().isEmpty())
                                .map(this::contents));
    }

    private static Json problem(Optional<Part> part, String text) {
        return new Json().with("part", part.map(Part::word)).with("text", text);
    }

    private String text(ChangeProblem problem) {
        return problem.reason() == Reason.JIRA
                ? problem.said()
                : texts.getText(RefusalJson.key("milepost.change.problem.", problem.reason()));
    }

    private Json undo(String key, IssueEdit edit) {
        return new Json()
                .with("issue", key)
                .with("from", contents(edit.after()))
                .with("to", contents(edit.before()));
    }

    private Json contents(Contents contents) {
        Json json = new Json();
        contents.parts().stream().sorted().forEach(part -> json.with(part.word(), value(part, contents.of(part))));
        return json;
    }

    private Object value(Part part, Set<String> values) {
        if (part.isOfIssues()) {
            return names.keysOf(values.stream().map(Long::valueOf).toList());
        }
        List<String> texts = values.stream().sorted().toList();
        return texts.size() > 1 ? texts : texts.stream().findFirst();
    }

    private static Json effect(GoalEffect effect) {
        return new Json()
                .with("goal", effect.goal().key())
                .with("name", effect.goal().summary())
                .with("attainment", both(effect, state -> GoalJson.attainment(state.attainment())))
                .with("delivery", both(effect, state -> GoalJson.delivery(state.delivery())))
                .with("health", both(effect, state -> state.judged().health().word()));
    }

    private static Json both(GoalEffect effect, Function<GoalState, Object> figure) {
        return new Json()
                .with("before", figure.apply(effect.change().before()))
                .with("after", figure.apply(effect.change().after()));
    }
}
