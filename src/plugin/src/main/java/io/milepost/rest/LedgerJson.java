package io.milepost.rest;

import io.milepost.domain.GoalState;
import io.milepost.domain.PlanDetail;
import io.milepost.domain.Share;
import io.milepost.lookup.Assessment;
import io.milepost.lookup.CauseView;
import io.milepost.lookup.CauseView.Subject;
import io.milepost.lookup.EntryView;
import io.milepost.lookup.LedgerPage;
import java.util.Optional;

/** How a goal's ledger looks in JSON. */
final class LedgerJson {

    private LedgerJson() {}

    static Json of(LedgerPage page, Paging paging) {
        return paging.of(page.total())
                .with("entries", page.entries().stream().map(LedgerJson::entry).toList());
    }

    static Json entry(EntryView entry) {
        return new Json()
                .with("id", entry.id())
                .with("at", entry.stamp().at())
                .with("rule", entry.stamp().ruleVersion())
                .with("old", state(new Json(), entry.change().before()))
                .with("new", state(new Json(), entry.change().after()))
                .with("causes", entry.causes().stream().map(LedgerJson::cause).toList());
    }

    /** A goal's figures at one moment, into an object that may say of which. */
    static Json state(Json json, GoalState state) {
        return json.with("attainment", GoalJson.attainment(state.attainment()))
                .with("delivery", GoalJson.delivery(state.delivery()))
                .with("result", state.result().map(Share::value))
                .with("health", state.judged().health().word());
    }

    /** The same of a goal as it is judged. */
    static Json figures(Assessment goal) {
        return new Json()
                .with("attainment", GoalJson.attainment(goal.attainment()))
                .with("delivery", GoalJson.delivery(goal.delivery()))
                .with("result", goal.state().result().map(Share::value))
                .with("health", goal.judgement().health().word());
    }

    static Json cause(CauseView cause) {
        Optional<PlanDetail> detail = cause.wording().detail();
        return new Json()
                .with("kind", cause.kind().word())
                .with("issue", cause.subject().map(LedgerJson::subject))
                .with("hidden", cause.hidden())
                .with("from", cause.wording().from())
                .with("to", cause.wording().to())
                .with("field", detail.map(PlanDetail::field))
                .with("part", detail.flatMap(PlanDetail::part))
                .with("reason", detail.map(PlanDetail::reason).filter(reason -> !reason.isEmpty()))
                .with("person", cause.wording().person().map(GoalJson::person))
                .with("at", cause.at());
    }

    private static Json subject(Subject subject) {
        return new Json().with("key", subject.key()).with("summary", subject.summary());
    }
}
