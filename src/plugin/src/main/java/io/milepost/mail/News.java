package io.milepost.mail;

import io.milepost.domain.notice.DigestRhythm;
import io.milepost.domain.notice.DigestTime;
import io.milepost.domain.notice.Notice;
import io.milepost.lookup.NoticeLookup;
import io.milepost.lookup.NoticeRecords;
import io.milepost.lookup.NoticeView;
import io.milepost.lookup.Subscriber;
import io.milepost.lookup.Viewer;
import io.milepost.planning.Subscription;
import io.milepost.planning.Subscriptions;
import io.milepost.planning.Unsubscribe;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is new for a person: unread, not mailed before, and of goals that he sees at this moment. */
public final class News {

    private static final int MOST = 1_000;

    private final NoticeRecords records;
    private final NoticeLookup lookup;
    private final Subscriptions subscriptions;
    private final Unsubscribe unsubscribe;

    public News(NoticeRecords records, NoticeLookup lookup, Subscriptions subscriptions, Unsubscribe unsubscribe) {
        this.records = records;
        this.lookup = lookup;
        this.subscriptions = subscriptions;
        this.unsubscribe = unsubscribe;
    }

    /** A digest that was not sent yet, and what must be remembered when it is. */
    record Unsent(Digest digest, Subscription subscription, long upTo) {}

    Set<String> peopleToTell(Instant since) {
        return records.peopleWithUnread(since);
    }

    /** Empty before the person's next morning, and where nothing new had come by then. */
    Optional<Unsent> due(Subscriber to, Instant now) {
        Subscription subscription = subscriptions.of(to.personKey());
        DigestRhythm rhythm = subscription.choice().rhythm();
        if (rhythm == DigestRhythm.OFF) {
            return Optional.empty();
        }
        DigestTime time = DigestTime.last(rhythm, now, to.zone());
        boolean isDue = subscription
                .mailedAt()
                .filter(last -> !last.isBefore(time.due()))
                .isEmpty();
        return isDue
                ? unsent(to, subscription, time.since(), Optional.of(rhythm))
                        .filter(unsent -> unsent.digest.news().stream()
                                .anyMatch(view -> !view.notice().at().isAfter(time.due())))
                : Optional.empty();
    }

    /** Whatever the person has chosen. */
    Optional<Unsent> all(Subscriber to, Instant since) {
        return unsent(to, subscriptions.of(to.personKey()), since, Optional.empty());
    }

    void remember(Unsent unsent, Instant now) {
        subscriptions.mailed(unsent.subscription, now, unsent.upTo);
    }

    private Optional<Unsent> unsent(
            Subscriber to, Subscription subscription, Instant since, Optional<DigestRhythm> rhythm) {
        List<Notice> fresh = records.newest(to.personKey(), true, MOST).stream()
                .filter(notice -> notice.id() > subscription.mailedUpTo())
                .filter(notice -> !notice.at().isBefore(since))
                .toList();
        List<NoticeView> views = lookup.views(Viewer.person(to.personKey()), fresh, subscription.choice());
        long upTo = fresh.stream().mapToLong(Notice::id).max().orElse(0);
        return views.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Unsent(new Digest(to, views, rhythm, unsubscribe.token(subscription)), subscription, upTo));
    }
}
