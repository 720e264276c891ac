package io.milepost.notices;

import static java.util.stream.Collectors.toSet;

import io.milepost.domain.LedgerEntry;
import io.milepost.domain.notice.Fact;
import io.milepost.domain.notice.Fact.Mentioned;
import io.milepost.domain.notice.HealthNews;
import io.milepost.domain.notice.WrittenText;
import io.milepost.notices.NoticeProgress.Mark;
import io.milepost.notices.Telling.News;
import io.milepost.recalculation.PlanCalendar;
import io.milepost.recalculation.Plans;
import io.milepost.recalculation.ReadablePlans;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks at what the ledger and the texts have got since the last look. What is written while nobody looks is found by the next
 * look, and what is looked at twice is told once: so nothing is lost or repeated when a node stops in between.
 */
public final class NoticeRun {

    private static final int AT_ONCE = 500;

    /** A row may be committed after one with a higher id: so many are looked at again. */
    private static final int OVERLAP = 200;

    private static final Duration NEWS = Duration.ofDays(7);

    private final NewEntries entries;
    private final NewTexts texts;
    private final Plans plans;
    private final Telling telling;
    private final Concerned concerned;
    private final NoticeProgress progress;
    private final PlanCalendar calendar;

    public NoticeRun(
            NewEntries entries,
            NewTexts texts,
            Plans plans,
            Telling telling,
            Concerned concerned,
            NoticeProgress progress,
            PlanCalendar calendar) {
        this.entries = entries;
        this.texts = texts;
        this.plans = plans;
        this.telling = telling;
        this.concerned = concerned;
        this.progress = progress;
        this.calendar = calendar;
    }

    /** How many notices were new. The first run only notes where it begins. Not for two threads at once. */
    public int run() {
        Mark now = new Mark(
                entries.lastEntry(),
                texts.lastMeasurement(),
                texts.lastPlan(),
                calendar.now().toEpochMilli());
        Optional<Mark> last = progress.last();
        if (last.isEmpty()) {
            progress.keep(now);
            return 0;
        }
        Mark mark = last.get();
        return tellOfHealths(mark, now) + tellOfTexts(mark, now);
    }

    private int tellOfHealths(Mark mark, Mark now) {
        int told = 0;
        long after = mark.entry();
        while (after < now.entry()) {
            List<LedgerEntry> found = entries.healthsBetween(after, now.entry(), AT_ONCE);
            told += telling.tellAll(healthNews(found));
            after = found.size() < AT_ONCE
                    ? now.entry()
                    : found.get(AT_ONCE - 1).id();
        }
        if (now.entry() > mark.entry()) {
            progress.keep(new Mark(now.entry(), mark.measurement(), mark.plan(), mark.sinceMillis()));
        }
        return told;
    }

    private int tellOfTexts(Mark mark, Mark now) {
        List<WrittenText> found =
                new ArrayList<>(texts.ofMeasurementsBetween(mark.measurement() - OVERLAP, now.measurement()));
        found.addAll(texts.ofPlansBetween(mark.plan() - OVERLAP, now.plan()));
        int told = telling.tellNamed(mentions(found, mark));
        if (now.measurement() > mark.measurement() || now.plan() > mark.plan()) {
            progress.keep(new Mark(
                    Math.max(now.entry(), mark.entry()),
                    Math.max(now.measurement(), mark.measurement()),
                    Math.max(now.plan(), mark.plan()),
                    mark.sinceMillis()));
        }
        return told;
    }

    private List<News> healthNews(List<LedgerEntry> found) {
        List<LedgerEntry> fresh =
                found.stream().filter(entry -> isFresh(entry.stamp().at())).toList();
        ReadablePlans planned =
                ReadablePlans.of(plans, fresh.stream().map(LedgerEntry::goalId).collect(toSet()));
        List<News> news = new ArrayList<>();
        fresh.stream().filter(entry -> planned.goals().contains(entry.goalId())).forEach(entry -> HealthNews.of(
                        entry,
                        planned.of(entry.goalId()),
                        calendar.dayOf(entry.stamp().at()))
                .ifPresent(fact ->
                        news.add(new News(entry.goalId(), fact, entry.stamp().at(), Set.of()))));
        return news;
    }

    private List<News> mentions(List<WrittenText> found, Mark mark) {
        List<WrittenText> fresh = found.stream()
                .filter(text -> isFresh(text.at()) && text.at().toEpochMilli() > mark.sinceMillis())
                .toList();
        Map<String, String> keys = concerned.keysOf(
                fresh.stream().flatMap(text -> text.mentioned().stream()).collect(toSet()));
        return fresh.stream()
                .map(text -> new News(text.goalId(), fact(text), text.at(), people(text, keys)))
                .toList();
    }

    private static Set<String> people(WrittenText text, Map<String, String> keys) {
        return text.mentioned().stream()
                .flatMap(name -> Stream.ofNullable(keys.get(name)))
                .collect(toSet());
    }

    private Fact fact(WrittenText text) {
        return new Mentioned(text.place(), text.reference(), calendar.dayOf(text.at()), text.personKey(), text.text());
    }

    /** What comes with an archive from long ago is nobody's news. */
    private boolean isFresh(Instant at) {
        return at.isAfter(calendar.now().minus(NEWS));
    }
}
