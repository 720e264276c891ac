package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.notice.DigestRhythm;
import io.milepost.domain.notice.NoticeChoice;
import io.milepost.domain.notice.NoticeKind;
import io.milepost.planning.NoticeChoices;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;

/** How each person wants to be told, in Active Objects: one row a person who has chosen or got a mail. */
public final class ActiveObjectsNoticeChoices implements NoticeChoices {

    private final ActiveObjects ao;
    private final Rows<NoticeChoiceRow, NoticeChoice> rows;

    public ActiveObjectsNoticeChoices(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new Rows<>(ao, NoticeChoiceRow.class, NoticeChoiceRow.COLUMNS, ActiveObjectsNoticeChoices::choice);
    }

    @Override
    public NoticeChoice choiceOf(String personKey) {
        return rows.find(rows.where("PERSON_KEY = ?", personKey)).stream()
                .findFirst()
                .orElse(NoticeChoice.STANDARD);
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
            if (rows.find(rows.where("PERSON_KEY = ?", personKey)).isEmpty()) {
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

    /** Words that only a later version knows are left out. */
    static NoticeChoice choice(NoticeChoiceRow row) {
        return new NoticeChoice(
                DigestRhythm.of(row.getRhythm()).orElse(NoticeChoice.STANDARD.rhythm()),
                StoredRows.words(row.getKindsOff()).stream()
                        .map(NoticeKind::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }
}
