package io.milepost.host.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imitates {@code MailQueue} with the default server of Jira: what is queued goes out, by Jira's address and prefix. */
class MailFolderTest {

    private static final Instant NOON = Instant.parse("2027-01-01T12:00:00Z");

    @TempDir
    Path home;

    private MailFolder folder() {
        return new MailFolder(home.resolve("mail"), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static Email mail(String subject) {
        Email mail = new Email("anna@example.com")
                .setSubject(subject)
                .setMimeType("text/html")
                .setEncoding("UTF-8")
                .setBody("<p>Grüße</p>");
        mail.addHeader("List-Unsubscribe", "<http://localhost/end>");
        return mail;
    }

    @Test
    void writesEachMailAsTheFileThatAMailProgramOpens() throws IOException {
        folder().addItem(new SingleMailQueueItem(mail("Größe")));

        SentMail sent = folder().all().get(0);
        assertThat(sent.to()).isEqualTo("anna@example.com");
        assertThat(sent.subject()).isEqualTo("[JIRA] Größe");
        assertThat(sent.at()).isEqualTo(NOON);
        assertThat(sent.body()).isEqualTo("<p>Grüße</p>");
        assertThat(Files.readString(home.resolve("mail").resolve(sent.file())))
                .contains("List-Unsubscribe: <http://localhost/end>", "Auto-Submitted: auto-generated")
                .contains("Content-Type: text/html; charset=UTF-8");
    }

    @Test
    void hasTheNewestFirstAndNoneBeforeAnyWasSent() {
        MailFolder folder = folder();
        assertThat(folder.all()).isEmpty();
        assertThat(folder.isDefaultSMTPMailServerDefined()).isTrue();

        folder.addItem(new SingleMailQueueItem(mail("one")));
        folder.addItem(new SingleMailQueueItem(mail("two")));

        assertThat(folder.all()).extracting(SentMail::subject).containsExactly("[JIRA] two", "[JIRA] one");
    }
}
