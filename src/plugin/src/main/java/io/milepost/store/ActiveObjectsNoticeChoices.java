package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.notice.DigestRhythm;
import io.milepost.domain.notice.NoticeChoice;
import io.milepost.domain.notice.NoticeKind;
import io.milepost.planning.NoticeChoices;
import io.milepost.planning.Subscription;
import io.milepost.planning.Subscriptions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;

/** How each person wants to be told, in Active Objects: one row a person who has chosen or got a mail. */
public final class ActiveObjectsNoticeChoices implements NoticeChoices, Subscriptions {

    private final ActiveObjects ao;
    private final Rows<NoticeChoiceRow, Subscription> rows;

    public ActiveObjectsNoticeChoices(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new Rows<>(
                ao, NoticeChoiceRow.class, NoticeChoiceRow.COLUMNS, ActiveObjectsNoticeChoices::subscription);
    }

    @Override
    public NoticeChoice choiceOf(String personKey) {
        return find(personKey).map(Subscription::choice).orElse(NoticeChoice.STANDARD);
    }

    private Optional<Subscription> find(String personKey) {
        return rows.find(rows.where("PERSON_KEY = ?", personKey)).stream().findFirst();
    }

    @Override
    public Subscription of(String personKey) {
        return find(personKey).orElseGet(() -> {
            choose(personKey, NoticeChoice.STANDARD);
            return find(personKey).orElseThrow();
        });
    }

    @Override
    public Optional<Subscription> byId(long id) {
        return rows.find(rows.where("ID = ?", id)).stream().findFirst();
    }

    @Override
    public void mailed(Subscription subscription, Instant at, long upTo) {
        change(sql -> sql.batch(
                NoticeChoiceRow.class,
                "UPDATE # SET {MAILED_MILLIS} = ?, {MAILED_UP_TO} = ? WHERE {ID} = ?",
                List.of(subscription.id()),
                (row, id) -> row.number(at.toEpochMilli()).number(upTo).number(id)));
    }

    /** Once: of two who follow the same link at the same moment, the second changes nothing. */
    @Override
    public void end(Subscription subscription) {
        change(sql -> sql.batch(
                NoticeChoiceRow.class,
                "UPDATE # SET {RHYTHM} = ?, {TOKEN_ROUND} = {TOKEN_ROUND} + 1 WHERE {ID} = ? AND {TOKEN_ROUND} = ?",
                List.of(subscription),
                (row, each) ->
                        row.text(DigestRhythm.OFF.word()).number(each.id()).number(each.tokenRound())));
    }

    private void change(Consumer<PlainSql> change) {
        ao.executeInTransaction(() -> {
            PlainSql.of(ao, NoticeChoiceRow.class).ifPresent(change);
            return null;
        });
    }

    /** Of two nodes that make a person's row at the same time, the later changes that of the earlier. */
    @Override
    public void choose(String personKey, NoticeChoice choice) {
        try {
            replace(personKey, choice);
        } catch (ActiveObjectsException e) {
            replace(personKey, choice);
        }
    }

    private void replace(String personKey, NoticeChoice choice) {
        ao.executeInTransaction(() -> {
            if (find(personKey).isEmpty()) {
                create(personKey, choice);
            } else {
                PlainSql.of(ao, NoticeChoiceRow.class).ifPresent(sql -> update(sql, personKey, choice));
            }
            return null;
        });
    }

    private void create(String personKey, NoticeChoice choice) {
        ao.create(
                NoticeChoiceRow.class,
                new DBParam("PERSON_KEY", personKey),
                new DBParam("RHYTHM", choice.rhythm().word()),
                new DBParam("KINDS_OFF", words(choice)),
                new DBParam("TOKEN_ROUND", 0L));
    }

    private static void update(PlainSql sql, String personKey, NoticeChoice choice) {
        sql.batch(
                NoticeChoiceRow.class,
                "UPDATE # SET {RHYTHM} = ?, {KINDS_OFF} = ? WHERE {PERSON_KEY} = ?",
                List.of(choice),
                (row, each) -> row.text(each.rhythm().word()).text(words(each)).text(personKey));
    }

    private static String words(NoticeChoice choice) {
        return choice.off().isEmpty()
                ? null
                : choice.off().stream().map(NoticeKind::word).sorted().collect(Collectors.joining(" "));
    }

    private static Subscription subscription(NoticeChoiceRow row) {
        return new Subscription(
                row.getId(),
                row.getPersonKey(),
                choice(row),
                Optional.ofNullable(row.getMailedMillis()).map(Instant::ofEpochMilli),
                Optional.ofNullable(row.getMailedUpTo()).orElse(0L),
                row.getTokenRound());
    }

    /** Words that only a later version knows are left out. */
    private static NoticeChoice choice(NoticeChoiceRow row) {
        return new NoticeChoice(
                DigestRhythm.of(row.getRhythm()).orElse(NoticeChoice.STANDARD.rhythm()),
                StoredRows.words(row.getKindsOff()).stream()
                        .map(NoticeKind::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }
}
