package io.milepost.store;

import io.milepost.domain.Health;
import io.milepost.domain.notice.Fact;
import io.milepost.domain.notice.Notice;
import io.milepost.domain.notice.NoticeKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;

/** How a notice stands in its row. */
final class NoticeColumns {

    static final String INSERT = "INSERT INTO # ({PERSON_KEY}, {GOAL_ID}, {KIND}, {SUBJECT}, {EPOCH_DAY}, {SLOT},"
            + " {AT_MILLIS}, {BY_PERSON_KEY}, {HEALTH_FROM}, {HEALTH_TO}, {PART}, {NOTE})"
            + " VALUES (" + "?, ".repeat(11) + "?)";

    private NoticeColumns() {}

    static Notice notice(NoticeRow row) {
        return new Notice(
                row.getId(),
                row.getPersonKey(),
                row.getGoalId(),
                fact(row),
                Instant.ofEpochMilli(row.getAtMillis()),
                row.getReadMillis() != null);
    }

    static void bind(PlainSql.Parameters row, Notice notice) throws SQLException {
        Values values = Values.of(notice);
        row.text(notice.personKey()).number(notice.goalId()).text(values.kind);
        row.text(values.subject).number(values.epochDay).text(slot(notice));
        row.number(notice.at().toEpochMilli()).text(values.by);
        row.text(values.from).text(values.to).text(values.part).text(values.note);
    }

    static DBParam[] parameters(Notice notice) {
        Values values = Values.of(notice);
        return new DBParam[] {
            new DBParam("PERSON_KEY", notice.personKey()),
            new DBParam("GOAL_ID", notice.goalId()),
            new DBParam("KIND", values.kind),
            new DBParam("SUBJECT", values.subject),
            new DBParam("EPOCH_DAY", values.epochDay),
            new DBParam("SLOT", slot(notice)),
            new DBParam("AT_MILLIS", notice.at().toEpochMilli()),
            new DBParam("BY_PERSON_KEY", values.by),
            new DBParam("HEALTH_FROM", values.from),
            new DBParam("HEALTH_TO", values.to),
            new DBParam("PART", values.part),
            new DBParam("NOTE", values.note)
        };
    }

    /** A fact, with none where it has none. */
    private record Values(
            String kind, String subject, long epochDay, String by, String from, String to, String part, String note) {

        static Values of(Notice notice) {
            Fact fact = notice.fact();
            Optional<Fact.HealthChanged> change = Optional.of(fact)
                    .filter(Fact.HealthChanged.class::isInstance)
                    .map(Fact.HealthChanged.class::cast);
            return new Values(
                    fact.kind().word(),
                    fact.subject(),
                    fact.day().toEpochDay(),
                    fact.byPersonKey().orElse(null),
                    change.map(each -> each.from().word()).orElse(null),
                    change.map(each -> each.to().word()).orElse(null),
                    fact.part().map(Fact.Part::name).orElse(null),
                    fact instanceof Fact.Mentioned mention ? mention.text() : null);
        }
    }

    /** Of one length however long a person's key is, because databases index only so much. */
    static String slot(Notice notice) {
        Fact fact = notice.fact();
        return sealed(Stream.of(
                        notice.personKey(),
                        notice.goalId(),
                        fact.kind().word(),
                        fact.subject(),
                        fact.day().toEpochDay())
                .map(Object::toString)
                .collect(Collectors.joining("/")));
    }

    static String sealed(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Fact fact(NoticeRow row) {
        LocalDate day = LocalDate.ofEpochDay(row.getEpochDay());
        Fact.Part part = new Fact.Part(row.getSubject(), row.getPart() == null ? "" : row.getPart());
        NoticeKind kind = NoticeKind.of(row.getKind())
                .orElseThrow(() -> new IllegalStateException("unknown kind of notice: " + row.getKind()));
        return switch (kind) {
            case HEALTH_CHANGED -> new Fact.HealthChanged(
                    health(row.getHealthFrom()), health(row.getHealthTo()), day, by(row));
            case VALUE_DUE -> new Fact.ValueDue(part, day);
            case MILESTONE_NEAR -> new Fact.MilestoneNear(part, day);
            case MILESTONE_MISSED -> new Fact.MilestoneMissed(part, day);
            case MENTIONED -> mention(row, day);
        };
    }

    private static Fact mention(NoticeRow row, LocalDate day) {
        String[] subject = row.getSubject().split(" ", 2);
        Fact.Mentioned.Place place = Arrays.stream(Fact.Mentioned.Place.values())
                .filter(each -> each.word().equals(subject[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown place of a mention: " + row.getSubject()));
        String text = row.getNote() == null ? "" : row.getNote();
        return new Fact.Mentioned(place, Long.parseLong(subject[1]), day, by(row), text);
    }

    private static Optional<String> by(NoticeRow row) {
        return Optional.ofNullable(row.getByPersonKey());
    }

    private static Health health(String word) {
        return Arrays.stream(Health.values())
                .filter(health -> health.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown health in a notice: " + word));
    }
}
