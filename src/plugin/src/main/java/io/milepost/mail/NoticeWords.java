package io.milepost.mail;

import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.domain.Health;
import io.milepost.domain.notice.Fact;
import io.milepost.domain.notice.Fact.HealthChanged;
import io.milepost.domain.notice.Fact.Mentioned;
import io.milepost.domain.notice.Fact.MilestoneMissed;
import io.milepost.domain.notice.Fact.MilestoneNear;
import io.milepost.domain.notice.Fact.ValueDue;
import io.milepost.domain.plan.HealthNames;
import io.milepost.lookup.NoticeView;
import io.milepost.lookup.Person;
import io.milepost.lookup.Subscriber;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** Says news in a person's language. What people have written comes out as they wrote it: the template escapes it. */
final class NoticeWords {

    private final I18nResolver texts;
    private final Locale locale;
    private final DateTimeFormatter days;
    private final Subscriber reader;

    NoticeWords(I18nResolver texts, Subscriber reader) {
        this.texts = texts;
        this.reader = reader;
        this.locale = reader.locale();
        this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    }

    /**
     * One piece of news.
     *
     * @param tone the colour: good, warn, bad or calm
     * @param label of what kind it is, in a word or two
     * @param quote what somebody wrote; may be empty
     * @param when the day, and who where that is known
     */
    record Line(String tone, String label, String text, String quote, String when) {}

    String text(String key, String... values) {
        return texts.getText(locale, "milepost.mail." + key, (Serializable[]) values);
    }

    Line line(NoticeView view) {
        Fact fact = view.notice().fact();
        String when = when(view);
        if (fact instanceof HealthChanged change) {
            String text = text("health", name(change.from(), view), name(change.to(), view));
            return new Line(tone(change.to()), text("label.health"), text, "", when);
        }
        if (fact instanceof ValueDue due) {
            return new Line(
                    "warn", text("label.value"), text("value", due.about().name(), day(due.day())), "", "");
        }
        if (fact instanceof MilestoneNear near) {
            String text = text("near", near.about().name(), day(near.day()));
            return new Line("calm", text("label.milestone"), text, "", "");
        }
        if (fact instanceof MilestoneMissed missed) {
            String text = text("missed", missed.about().name(), day(missed.day()));
            return new Line("bad", text("label.milestone"), text, "", "");
        }
        return mention(view, (Mentioned) fact);
    }

    private Line mention(NoticeView view, Mentioned mention) {
        String text = view.by()
                .map(Person::displayName)
                .map(name -> text("mentioned", name))
                .orElseGet(() -> text("mentioned.by.nobody"));
        return new Line("calm", text("label.mention"), text, mention.text(), day(dayOf(view)));
    }

    /** Of a change it is told who made it. */
    private String when(NoticeView view) {
        String day = day(dayOf(view));
        return view.by().map(Person::displayName).map(name -> name + ", " + day).orElse(day);
    }

    /** The day on which it happened where the reader lives. */
    private LocalDate dayOf(NoticeView view) {
        return LocalDate.ofInstant(view.notice().at(), reader.zone());
    }

    private String day(LocalDate day) {
        return days.format(day);
    }

    private String name(Health health, NoticeView view) {
        HealthNames names = view.healthNames();
        return Optional.ofNullable(names.byHealth().get(health))
                .orElseGet(() -> texts.getText(
                        locale, "milepost.roadmap.health." + health.word().replace('_', '.')));
    }

    private static String tone(Health health) {
        return switch (health) {
            case ACHIEVED, ON_TRACK -> "good";
            case AT_RISK, STALE -> "warn";
            case OFF_TRACK -> "bad";
            case TOO_EARLY, NO_DATA -> "calm";
        };
    }
}
