package io.milepost.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.domain.Health;
import io.milepost.domain.Progress;
import io.milepost.domain.notice.DigestRhythm;
import io.milepost.domain.notice.Fact.HealthChanged;
import io.milepost.domain.notice.Notice;
import io.milepost.domain.notice.NoticeChoice;
import io.milepost.domain.notice.NoticeKind;
import io.milepost.lookup.InMemoryNotices;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.NoticeLookup;
import io.milepost.lookup.Subscriber;
import io.milepost.planning.DigestRequests.Answer;
import io.milepost.planning.InMemorySubscriptions;
import io.milepost.planning.MailTurn;
import io.milepost.planning.Unsubscribe;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DigestsTest {

    /** A Monday; the morning has come in Berlin and not in New York. */
    private static final Instant MONDAY = Instant.parse("2026-11-23T07:30:00Z");

    private final LookupWorld world = new LookupWorld()
            .project(10, "MKT", "Marketing")
            .issue(1, "MKT-1", "Keep customers", Progress.IN_PROGRESS)
            .issue(2, "MKT-2", "A secret goal", Progress.IN_PROGRESS)
            .goal(1, OptionalLong.empty())
            .goal(2, OptionalLong.empty());
    private final InMemoryNotices notices = new InMemoryNotices();
    private final InMemorySubscriptions subscriptions = new InMemorySubscriptions();
    private final Map<String, Subscriber> addresses = new HashMap<>();
    private final List<Email> sent = new ArrayList<>();
    private final List<Map<String, Object>> shown = new ArrayList<>();
    private boolean hasServer = true;
    private Instant now = MONDAY;

    @BeforeEach
    void annaAndNedGetMails() {
        addresses.put("anna", subscriber("anna", "Europe/Berlin"));
        addresses.put("ned", subscriber("ned", "America/New_York"));
    }

    private static Subscriber subscriber(String key, String zone) {
        return new Subscriber(key, key.toUpperCase(Locale.ROOT), key + "@example.com", Locale.US, ZoneId.of(zone));
    }

    private void told(long id, String person, long goal, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        notices.add(new Notice(
                id,
                person,
                goal,
                new HealthChanged(Health.ON_TRACK, Health.AT_RISK, day, Optional.empty()),
                at,
                false));
    }

    private Digests digests() {
        Unsubscribe unsubscribe = new Unsubscribe(subscriptions, () -> "secret");
        NoticeLookup lookup = new NoticeLookup(notices, world.sources(world.plans()), world);
        DigestMail mail = new DigestMail((template, model, writer) -> shown.add(model), new Keys(), new Address());
        return new Digests(
                new News(notices, lookup, subscriptions, unsubscribe),
                key -> Optional.ofNullable(addresses.get(key)),
                mail,
                () -> hasServer,
                item -> sent.add(((SingleMailQueueItem) item).getEmail()),
                new Turn(),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private List<String> receivers() {
        return sent.stream().map(Email::getTo).toList();
    }

    @Nested
    class WhenItIsThePersonsMorning {

        @BeforeEach
        void bothHaveNews() {
            told(1, "anna", 1, MONDAY.minus(Duration.ofDays(2)));
            told(2, "ned", 1, MONDAY.minus(Duration.ofDays(2)));
        }

        @Test
        void sendsAMailToThatPersonAndWaitsForTheOthersMorning() {
            assertThat(digests().run()).isEqualTo(1);
            assertThat(receivers()).containsExactly("anna@example.com");

            now = MONDAY.plus(Duration.ofHours(6));
            digests().run();
            assertThat(receivers()).containsExactly("anna@example.com", "ned@example.com");
        }

        @Test
        void sendsTheSameNewsOnce() {
            digests().run();
            digests().run();
            now = MONDAY.plus(Duration.ofDays(7));
            digests().run();

            assertThat(receivers()).filteredOn("anna@example.com"::equals).hasSize(1);
        }

        @Test
        void carriesTheLinkThatEndsTheMailsAlsoForMailPrograms() {
            digests().run();

            String link = sent.get(0).getHeaders().get("List-Unsubscribe");
            assertThat(link).startsWith("<https://jira.example.com/plugins/servlet/milepost/unsubscribe?token=");
            assertThat(sent.get(0).getHeaders()).containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            assertThat(shown.get(0).get("unsubscribeUrl")).isEqualTo(link.substring(1, link.length() - 1));
        }

        @Test
        void isHtmlWithASubjectInOneLine() {
            digests().run();

            assertThat(sent.get(0).getMimeType()).isEqualTo("text/html");
            assertThat(sent.get(0).getEncoding()).isEqualTo("UTF-8");
            assertThat(sent.get(0).getSubject()).isEqualTo("milepost.mail.subject 1");
        }
    }

    @Nested
    class WhenThereIsNothingToSay {

        @Test
        void sendsNothingToWhoWantsNone() {
            told(1, "anna", 1, MONDAY.minus(Duration.ofDays(2)));
            subscriptions.choose("anna", NoticeChoice.STANDARD.withRhythm(DigestRhythm.OFF));

            assertThat(digests().run()).isZero();
        }

        @Test
        void keepsWhatCameAfterTheMorningForTheNextOne() {
            now = MONDAY.plus(Duration.ofDays(1));
            told(1, "anna", 1, now.minus(Duration.ofHours(1)));
            assertThat(digests().run()).isZero();

            now = MONDAY.plus(Duration.ofDays(7));
            assertThat(digests().run()).isEqualTo(1);
        }

        @Test
        void leavesOutWhatIsOlderThanTheRhythm() {
            told(1, "anna", 1, MONDAY.minus(Duration.ofDays(9)));

            assertThat(digests().run()).isZero();
        }

        @Test
        void leavesOutKindsThatThePersonDoesNotWant() {
            told(1, "anna", 1, MONDAY.minus(Duration.ofDays(2)));
            subscriptions.choose("anna", new NoticeChoice(DigestRhythm.WEEKLY, Set.of(NoticeKind.HEALTH_CHANGED)));

            assertThat(digests().run()).isZero();
        }

        @Test
        void sendsNothingWhileJiraSendsNoMails() {
            told(1, "anna", 1, MONDAY.minus(Duration.ofDays(2)));
            hasServer = false;
            assertThat(digests().run()).isZero();
            assertThat(digests().sendNow("anna")).isEqualTo(Answer.NO_MAIL_SERVER);

            hasServer = true;
            assertThat(digests().run()).isEqualTo(1);
        }
    }

    @Nested
    class WhenThePersonMayNotSee {

        @BeforeEach
        void newsOfBothGoals() {
            told(1, "anna", 1, MONDAY.minus(Duration.ofDays(2)));
            told(2, "anna", 2, MONDAY.minus(Duration.ofDays(2)));
        }

        @Test
        void saysNothingOfAGoalThatIsHiddenAtThisMomentAndDoesNotCountIt() {
            world.hide(2);

            digests().run();

            assertThat(shown.get(0).get("goals").toString()).contains("MKT-1").doesNotContain("MKT-2", "secret");
            assertThat(sent.get(0).getSubject()).isEqualTo("milepost.mail.subject 1");
        }

        @Test
        void sendsNothingWhereAllIsHidden() {
            world.close("MKT");

            assertThat(digests().run()).isZero();
            assertThat(digests().sendNow("anna")).isEqualTo(Answer.NOTHING_NEW);
        }

        @Test
        void sendsNothingToWhoHasNoAccountOrAddressAnyMore() {
            addresses.remove("anna");

            assertThat(digests().run()).isZero();
            assertThat(digests().sendNow("anna")).isEqualTo(Answer.NO_ADDRESS);
        }
    }

    @Nested
    class WhenThePersonAsksForIt {

        @Test
        void sendsWhatIsNewAtOnceWhateverTheRhythm() {
            told(1, "anna", 1, MONDAY.minus(Duration.ofMinutes(1)));
            subscriptions.choose("anna", NoticeChoice.STANDARD.withRhythm(DigestRhythm.OFF));

            assertThat(digests().sendNow("anna")).isEqualTo(Answer.SENT);
            assertThat(digests().sendNow("anna")).isEqualTo(Answer.NOTHING_NEW);
        }
    }

    /** Texts by their keys, with their values behind them. */
    private static final class Keys implements I18nResolver {
        @Override
        public String getText(String key, Serializable... parameters) {
            return getText(Locale.US, key, parameters);
        }

        @Override
        public String getText(Locale locale, String key, Serializable... parameters) {
            return (key + " "
                            + String.join(
                                    " ",
                                    List.of(parameters).stream()
                                            .map(String::valueOf)
                                            .toList()))
                    .strip();
        }

        @Override
        public String getText(String key) {
            return key;
        }
    }

    private static final class Address implements ApplicationProperties {
        @Override
        public String getBaseUrl(UrlMode mode) {
            return "https://jira.example.com";
        }

        @Override
        public String getVersion() {
            return "";
        }

        @Override
        public String getBuildNumber() {
            return "";
        }
    }

    private static final class Turn implements MailTurn {
        @Override
        public <T> T take(Supplier<T> work) {
            return work.get();
        }
    }
}
