package io.milepost.rest;

import io.milepost.domain.Health;
import io.milepost.domain.notice.Fact;
import io.milepost.domain.notice.Fact.HealthChanged;
import io.milepost.domain.notice.Fact.Mentioned;
import io.milepost.domain.notice.Fact.Part;
import io.milepost.domain.notice.Notice;
import io.milepost.lookup.IssueDetails;
import io.milepost.lookup.NoticePage;
import io.milepost.lookup.NoticeView;
import java.util.Optional;

/** How notices look in JSON: fields that are not of their kind are null. */
final class NoticeJson {

    private NoticeJson() {}

    static Json of(NoticePage page, Paging paging) {
        return paging.of(page.total())
                .with("unread", page.unread())
                .with("notices", page.notices().stream().map(NoticeJson::of).toList());
    }

    private static Json of(NoticeView view) {
        Notice notice = view.notice();
        Json json = new Json()
                .with("id", notice.id())
                .with("kind", notice.kind().word())
                .with("at", notice.at())
                .with("read", notice.read())
                .with("goal", goal(view.goal()))
                .with("by", view.by().map(GoalJson::person));
        return about(notice.fact(), json).with("healthNames", RulesJson.healthNames(view.healthNames()));
    }

    private static Json goal(IssueDetails goal) {
        return new Json().with("key", goal.key()).with("summary", goal.name().summary());
    }

    private static Json about(Fact fact, Json json) {
        Optional<HealthChanged> change =
                Optional.of(fact).filter(HealthChanged.class::isInstance).map(HealthChanged.class::cast);
        return json.with("from", change.map(HealthChanged::from).map(Health::word))
                .with("to", change.map(HealthChanged::to).map(Health::word))
                .with("kpi", fact instanceof Fact.ValueDue ? fact.part().map(Part::name) : Optional.empty())
                .with("milestone", isOfMilestone(fact) ? fact.part().map(Part::name) : Optional.empty())
                .with("due", fact.part().map(part -> fact.day()))
                .with("text", fact instanceof Mentioned mentioned ? Optional.of(mentioned.text()) : Optional.empty());
    }

    private static boolean isOfMilestone(Fact fact) {
        return fact instanceof Fact.MilestoneNear || fact instanceof Fact.MilestoneMissed;
    }
}
