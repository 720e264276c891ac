package io.milepost.rest;

import io.milepost.lookup.CauseView;
import io.milepost.lookup.CauseView.Subject;
import io.milepost.lookup.EntryView;
import io.milepost.lookup.LedgerPage;

/** How a goal's ledger looks in JSON. */
final class LedgerJson {

    private LedgerJson() {}

    static Json of(LedgerPage page, Paging paging) {
        return new Json()
                .with("start", paging.start())
                .with("limit", paging.limit())
                .with("total", page.total())
                .with("entries", page.entries().stream().map(LedgerJson::entry).toList());
    }

    private static Json entry(EntryView entry) {
        return new Json()
                .with("id", entry.id())
                .with("at", entry.stamp().at())
                .with("rule", entry.stamp().ruleVersion())
                .with("old", GoalJson.delivery(entry.movement().before()))
                .with("new", GoalJson.delivery(entry.movement().after()))
                .with("causes", entry.causes().stream().map(LedgerJson::cause).toList());
    }

    private static Json cause(CauseView cause) {
        return new Json()
                .with("kind", cause.kind().word())
                .with("issue", cause.subject().map(LedgerJson::subject))
                .with("hidden", cause.hidden())
                .with("from", cause.wording().from())
                .with("to", cause.wording().to())
                .with("person", cause.wording().person().map(GoalJson::person))
                .with("at", cause.at());
    }

    private static Json subject(Subject subject) {
        return new Json().with("key", subject.key()).with("summary", subject.summary());
    }
}
