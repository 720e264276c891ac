package io.milepost.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.acceptance.Eventually;
import io.milepost.acceptance.Figures;
import io.milepost.acceptance.Person;
import io.milepost.acceptance.Work;
import io.milepost.host.mail.SentMail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mails that the running host has written: who gets what, and what nobody gets. */
@ExtendWith(SecuredHost.Stop.class)
class AttacksOnMailsTest {

    private static final String REST = "/rest/milepost/1.0";
    private static final String HOSTILE = "<script>alert(1)</script>#set($x = 7)$x";
    private static final Pattern LINK = Pattern.compile("/plugins/servlet/milepost/unsubscribe\\?token=([\\w.-]+)");
    private static final Map<String, String> FORM = Map.of("Content-Type", "application/x-www-form-urlencoded");

    private SecuredHost host;
    private Person admin;

    @BeforeEach
    void start() {
        host = SecuredHost.shared();
        admin = host.as(Who.PROJECT_ADMIN);
    }

    private static String newName(String kind) {
        return kind + "-" + SecuredHost.unique();
    }

    /** A goal whose plan mentions these people, and in whose measurement they are mentioned again. */
    private String goalThatMentions(String summary, List<String> names) {
        String key = new Work(admin, SecuredHost.PROJECT).goal(summary);
        Eventually.is(200, () -> admin.get(REST + "/goals/" + key).status());
        mention(key, names);
        return key;
    }

    private void mention(String key, List<String> names) {
        StringBuilder why = new StringBuilder("Look at ").append(HOSTILE);
        names.forEach(name -> why.append(" [~").append(name).append(']'));
        admin.put(
                        REST + "/goals/" + key + "/plan",
                        """
                        {"version":0,"why":"%s","milestones":[],"campaigns":[],
                         "kpis":[{"id":"k1","name":"Leads","unit":{"kind":"number"},
                         "aim":{"kind":"reach","baseline":0,"target":100},"source":{"kind":"measured"}}]}"""
                                .formatted(why))
                .ok();
    }

    private static int unread(Person person) {
        return person.get(REST + "/notices?unread=true").ok().get("unread").asInt();
    }

    private static String send(Person person) {
        Person.Answer answer = person.post(REST + "/notices/digest", "");
        return answer.status() == 200 ? answer.json().get("answer").asText() : String.valueOf(answer.status());
    }

    private List<SentMail> mailsTo(String name) {
        return host.host().mails().all().stream()
                .filter(mail -> mail.to().startsWith(name + "@"))
                .toList();
    }

    @Test
    void everyKindOfPersonGetsMailsOnlyOfGoalsThatHeSees() {
        List<String> names = List.of("no-project", "reader", "editor", "project-admin", "admin", "disabled");
        Person witness = host.newcomer(newName("witness"), Who.READER);
        goalThatMentions("Umbra goal of the mails", List.of(names.get(0), "reader", "editor", "admin", "disabled"));
        Eventually.is(true, () -> unread(host.as(Who.READER)) > 0);
        Map<Who, String> answers = new LinkedHashMap<>();
        for (Who who : Who.values()) {
            answers.put(who, send(host.as(who)));
        }
        assertThat(answers)
                .containsEntry(Who.ANONYMOUS, "401")
                .containsEntry(Who.NO_PROJECT, "nothing_new")
                .containsEntry(Who.READER, "sent")
                .containsEntry(Who.EDITOR, "sent")
                .containsEntry(Who.SYSTEM_ADMIN, "nothing_new")
                .containsEntry(Who.DISABLED, "401");
        assertThat(send(witness)).isEqualTo("nothing_new");
        for (String unseen : List.of("no-project", "admin", "disabled")) {
            assertThat(mailsTo(unseen)).as(unseen).isEmpty();
        }
        assertThat(mailsTo("reader").get(0).body()).contains("Umbra goal of the mails", ">Milepost<");
        Figures.add("mails: %d kinds of people, 0 holes", answers.size());
    }

    @Attack(22)
    void mailsNameNothingThatTheirReaderMayNotSee() {
        HiddenIssues issues = HiddenIssues.of(host);
        String name = newName("mailed");
        Person reader = host.newcomer(name, Who.READER);
        mention(issues.hiddenGoal(), List.of(name));
        goalThatMentions("A goal to read of", List.of(name));
        Eventually.is(1, () -> unread(reader));

        assertThat(send(reader)).isEqualTo("sent");

        SentMail mail = mailsTo(name).get(0);
        assertThat(mail.subject()).endsWith(": 1");
        assertThat(mail.body()).contains("A goal to read of");
        issues.areNotNamedBy("the mail", mail.body() + mail.subject());
        issues.show(issues.hiddenGoal());
        assertThat(unread(reader)).as("he was told of the hidden goal as well").isEqualTo(2);
        issues.hide(issues.hiddenGoal());
    }

    @Attack(22)
    void aRightRemovedAMomentAgoIsGoneForMailsToo() {
        String name = newName("leaving");
        Person reader = host.newcomer(name, Who.READER);
        goalThatMentions("A goal to leave", List.of(name));
        Eventually.is(1, () -> unread(reader));

        host.without(Set.of(Who.READER), () -> assertThat(send(reader)).isEqualTo("nothing_new"));

        assertThat(mailsTo(name)).isEmpty();
    }

    @Test
    void textsOfPeopleAreShownAsTheyWereWritten() {
        String name = newName("hostile");
        Person reader = host.newcomer(name, Who.READER, HOSTILE);
        goalThatMentions(HOSTILE, List.of(name));
        Eventually.is(1, () -> unread(reader));

        send(reader);

        assertThat(mailsTo(name).get(0).body())
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;#set($x = 7)$x");
    }

    @Test
    void theLinkInTheMailEndsTheMailsByAClickAndNotByLookingAtIt() {
        String name = newName("ending");
        Person reader = host.newcomer(name, Who.READER);
        goalThatMentions("A goal without mails", List.of(name));
        Eventually.is(1, () -> unread(reader));
        send(reader);
        Matcher link = LINK.matcher(mailsTo(name).get(0).body());
        assertThat(link.find()).isTrue();
        String page = "/plugins/servlet/milepost/unsubscribe";
        Person anybody = Person.anonymous(host.host().address());

        Person.Answer asked = anybody.get(page + "?token=" + link.group(1));
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body()).contains("No more mails from Milepost?").doesNotContain(name);
        assertThat(rhythm(reader)).isEqualTo("weekly");

        assertThat(anybody.send("POST", page, "token=" + link.group(1), FORM).body())
                .contains("The mails have ended")
                .doesNotContain(name);
        assertThat(rhythm(reader)).isEqualTo("off");
        assertThat(anybody.send("POST", page, "token=" + link.group(1), FORM).body())
                .contains("not valid any more");
    }

    private static String rhythm(Person person) {
        return person.get(REST + "/notices/choice").ok().get("digest").asText();
    }
}
