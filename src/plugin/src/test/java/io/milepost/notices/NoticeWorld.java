package io.milepost.notices;

import io.milepost.domain.LedgerEntry;
import io.milepost.domain.notice.Notice;
import io.milepost.domain.notice.WrittenText;
import io.milepost.recalculation.PlanCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What happens and whom it concerns, in memory. */
final class NoticeWorld implements NewEntries, NewTexts, Concerned, NoticeLog, NoticeProgress {

    final List<LedgerEntry> ledger = new ArrayList<>();
    final List<WrittenText> texts = new ArrayList<>();
    final Map<Long, Set<String>> concerned = new HashMap<>();
    final Map<String, Notice> told = new HashMap<>();
    private Mark mark;
    private Instant forgotten = Instant.EPOCH;

    static PlanCalendar at(Instant now) {
        return new PlanCalendar(Clock.fixed(now, ZoneOffset.UTC), () -> ZoneId.of("Europe/Berlin"));
    }

    Set<String> people() {
        Set<String> people = new HashSet<>();
        told.values().forEach(notice -> people.add(notice.personKey()));
        return people;
    }

    Instant forgotten() {
        return forgotten;
    }

    @Override
    public List<LedgerEntry> healthsBetween(long after, long upTo, int most) {
        return ledger.stream()
                .filter(entry -> entry.id() > after && entry.id() <= upTo)
                .limit(most)
                .toList();
    }

    @Override
    public long lastEntry() {
        return ledger.stream().mapToLong(LedgerEntry::id).max().orElse(0);
    }

    /** A text's place in the list is the number of its row. */
    @Override
    public List<WrittenText> ofMeasurementsBetween(long after, long upTo) {
        return texts.subList((int) Math.max(0, after), (int) upTo);
    }

    @Override
    public List<WrittenText> ofPlansBetween(long after, long upTo) {
        return List.of();
    }

    @Override
    public long lastMeasurement() {
        return texts.size();
    }

    @Override
    public long lastPlan() {
        return 0;
    }

    @Override
    public Map<Long, Set<String>> by(Collection<Long> goalIds) {
        Map<Long, Set<String>> found = new HashMap<>(concerned);
        found.keySet().retainAll(goalIds);
        return found;
    }

    @Override
    public Map<String, String> keysOf(Collection<String> userNames) {
        Map<String, String> keys = new HashMap<>();
        userNames.stream().filter(name -> !name.equals("nobody")).forEach(name -> keys.put(name, "key-" + name));
        return keys;
    }

    @Override
    public int add(Collection<Notice> notices) {
        int before = told.size();
        notices.forEach(notice -> told.putIfAbsent(
                notice.personKey()
                        + notice.goalId()
                        + notice.kind()
                        + notice.fact().subject()
                        + notice.fact().day(),
                notice));
        return told.size() - before;
    }

    @Override
    public void forgetBefore(Instant moment) {
        forgotten = moment;
    }

    @Override
    public Optional<Mark> last() {
        return Optional.ofNullable(mark);
    }

    @Override
    public void keep(Mark next) {
        mark = next;
    }
}
