package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.notice.Notice;
import io.milepost.domain.notice.NoticeChoice;
import io.milepost.lookup.NoticeRecords;
import io.milepost.notices.NoticeLog;
import io.milepost.planning.NoticeMarks;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import net.java.ao.Query;

/** What people were told of, in Active Objects: written and read in bulk. */
public final class ActiveObjectsNotices implements NoticeRecords, NoticeMarks, NoticeLog {

    private static final int AT_ONCE = 500;

    private final ActiveObjects ao;
    private final ActiveObjectsNoticeChoices choices;
    private final Rows<NoticeRow, Notice> rows;

    public ActiveObjectsNotices(ActiveObjects ao, ActiveObjectsNoticeChoices choices) {
        this.ao = ao;
        this.choices = choices;
        this.rows = new Rows<>(ao, NoticeRow.class, NoticeRow.COLUMNS, NoticeColumns::notice);
    }

    @Override
    public List<Notice> newest(String personKey, boolean unreadOnly, int most) {
        String unread = unreadOnly ? " AND READ_MILLIS IS NULL" : "";
        return rows.find(rows.where("PERSON_KEY = ?" + unread, personKey)
                .order("ID DESC")
                .limit(most));
    }

    @Override
    public Set<String> peopleWithUnread(Instant since) {
        return PlainSql.of(ao, NoticeRow.class)
                .map(sql -> Set.copyOf(sql.query(
                        NoticeRow.class,
                        "SELECT DISTINCT {PERSON_KEY} FROM # WHERE {READ_MILLIS} IS NULL AND {AT_MILLIS} >= ?",
                        List.of(since.toEpochMilli()),
                        row -> row.getString(1))))
                .orElse(Set.of());
    }

    @Override
    public NoticeChoice choiceOf(String personKey) {
        return choices.choiceOf(personKey);
    }

    @Override
    public int add(Collection<Notice> notices) {
        Map<String, Notice> bySlot = new LinkedHashMap<>();
        notices.forEach(notice -> bySlot.putIfAbsent(NoticeColumns.slot(notice), notice));
        return ao.executeInTransaction(() -> {
            bySlot.keySet().removeAll(known(bySlot.keySet()));
            write(List.copyOf(bySlot.values()));
            return bySlot.size();
        });
    }

    private Set<String> known(Collection<String> slots) {
        Set<String> known = new HashSet<>();
        List<String> all = List.copyOf(slots);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> slice = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            String marks = "?, ".repeat(slice.size() - 1) + "?";
            Query query = Query.select("ID, SLOT").where("SLOT IN (" + marks + ")", slice.toArray());
            ao.stream(NoticeRow.class, query, row -> known.add(row.getSlot()));
        }
        return known;
    }

    /** The first by Active Objects, which leads to the database, and all others in one statement. */
    private void write(List<Notice> fresh) {
        if (!fresh.isEmpty()) {
            PlainSql sql = new PlainSql(ao.create(NoticeRow.class, NoticeColumns.parameters(fresh.get(0))));
            sql.batch(NoticeRow.class, NoticeColumns.INSERT, fresh.subList(1, fresh.size()), NoticeColumns::bind);
        }
    }

    @Override
    public void forgetBefore(Instant moment) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(NoticeRow.class, "AT_MILLIS < ?", moment.toEpochMilli()));
    }

    @Override
    public void markRead(String personKey, Collection<Long> noticeIds, Instant at) {
        change(sql -> sql.batch(
                NoticeRow.class,
                "UPDATE # SET {READ_MILLIS} = ? WHERE {PERSON_KEY} = ? AND {ID} = ? AND {READ_MILLIS} IS NULL",
                noticeIds,
                (row, id) -> row.number(at.toEpochMilli()).text(personKey).number(id)));
    }

    @Override
    public void markReadUpTo(String personKey, long noticeId, Instant at) {
        change(sql -> sql.batch(
                NoticeRow.class,
                "UPDATE # SET {READ_MILLIS} = ? WHERE {PERSON_KEY} = ? AND {ID} <= ? AND {READ_MILLIS} IS NULL",
                List.of(noticeId),
                (row, id) -> row.number(at.toEpochMilli()).text(personKey).number(id)));
    }

    /** Without any notice there is nothing to change. */
    private void change(Consumer<PlainSql> change) {
        ao.executeInTransaction(() -> {
            PlainSql.of(ao, NoticeRow.class).ifPresent(change);
            return null;
        });
    }
}
