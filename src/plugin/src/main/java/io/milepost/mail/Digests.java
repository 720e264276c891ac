package io.milepost.mail;

import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import io.milepost.lookup.Subscriber;
import io.milepost.lookup.Subscribers;
import io.milepost.planning.DigestRequests;
import io.milepost.planning.MailTurn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives Jira's queue a digest for everybody for whom one is due and something is new. */
public final class Digests implements DigestRequests {

    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    /** No digest reaches further back. */
    private static final Duration LONGEST = Duration.ofDays(32);

    private final News news;
    private final Subscribers subscribers;
    private final DigestMail mails;
    private final MailServerManager servers;
    private final MailQueue queue;
    private final MailTurn turn;
    private final Clock clock;

    public Digests(
            News news,
            Subscribers subscribers,
            DigestMail mails,
            MailServerManager servers,
            MailQueue queue,
            MailTurn turn,
            Clock clock) {
        this.news = news;
        this.subscribers = subscribers;
        this.mails = mails;
        this.servers = servers;
        this.queue = queue;
        this.turn = turn;
        this.clock = clock;
    }

    /** How many mails were given to the queue. Where Jira sends none, everything waits. */
    public int run() {
        if (!servers.isDefaultSMTPMailServerDefined()) {
            return 0;
        }
        int sent = 0;
        for (String person : news.peopleToTell(clock.instant().minus(LONGEST))) {
            sent += sentIfDue(person) ? 1 : 0;
        }
        return sent;
    }

    /** What goes wrong with one person's mail keeps nobody from his. */
    private boolean sentIfDue(String personKey) {
        try {
            return turn.take(() -> subscribers
                    .byKey(personKey)
                    .flatMap(to -> news.due(to, clock.instant()))
                    .map(this::send)
                    .isPresent());
        } catch (RuntimeException e) {
            LOG.error("The digest for {} was not made; the next run tries again", personKey, e);
            return false;
        }
    }

    @Override
    public Answer sendNow(String personKey) {
        if (!servers.isDefaultSMTPMailServerDefined()) {
            return Answer.NO_MAIL_SERVER;
        }
        Optional<Subscriber> to = subscribers.byKey(personKey);
        if (to.isEmpty()) {
            return Answer.NO_ADDRESS;
        }
        Instant now = clock.instant();
        return turn.take(() -> news.all(to.get(), now.minus(LONGEST))
                .map(this::send)
                .map(sent -> Answer.SENT)
                .orElse(Answer.NOTHING_NEW));
    }

    /** Remembered first: who stops between the two loses a mail and not the news, and nobody gets the same twice. */
    private Digest send(News.Unsent unsent) {
        news.remember(unsent, clock.instant());
        queue.addItem(new SingleMailQueueItem(mails.of(unsent.digest())));
        return unsent.digest();
    }
}
