package io.milepost.host.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A mail queue whose server is a folder: each mail is written at once, as the file that a mail program would open. */
public final class MailFolder implements MailQueue, MailServerManager {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final String ENDING = ".eml";
    private static final String PREFIX = "[JIRA] ";

    private final Path folder;
    private final Clock clock;
    private final AtomicInteger count = new AtomicInteger();
    private final Session session = Session.getInstance(new Properties());

    public MailFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public boolean isDefaultSMTPMailServerDefined() {
        return true;
    }

    /** The mail library looks for its parts where the thread does, which may be in a plugin. */
    @Override
    public void addItem(MailQueueItem item) {
        if (!(item instanceof SingleMailQueueItem single)) {
            throw new IllegalArgumentException("only single mails are written here, and not a " + item.getClass());
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(MailFolder.class.getClassLoader());
        try {
            write(message(single.getEmail()));
        } catch (MessagingException e) {
            throw new IllegalArgumentException("no mail: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** As Jira's server sends it: by its own address where the mail names none, with its prefix in the subject. */
    private MimeMessage message(Email email) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(session);
        String from = email.getFrom() == null ? "jira@localhost.localdomain" : email.getFrom();
        message.setFrom(new InternetAddress(from, email.getFromName() == null ? "Jira" : email.getFromName()));
        message.setRecipients(MimeMessage.RecipientType.TO, InternetAddress.parse(email.getTo()));
        message.setSubject(PREFIX + email.getSubject(), email.getEncoding());
        message.setText(
                email.getBody(), email.getEncoding(), email.getMimeType().replaceFirst("^text/", ""));
        for (var header : email.getHeaders().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        message.setSentDate(Date.from(clock.instant()));
        message.saveChanges();
        return message;
    }

    private void write(MimeMessage message) throws IOException, MessagingException {
        Files.createDirectories(folder);
        String name = NAME.format(clock.instant()) + "-" + count.incrementAndGet() + ENDING;
        Path unfinished = folder.resolve(name + ".part");
        try (OutputStream file = Files.newOutputStream(unfinished)) {
            message.writeTo(file);
        }
        Files.move(unfinished, folder.resolve(name));
    }

    /** The newest first. */
    public List<SentMail> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .map(this::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SentMail read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(session, bytes);
            return new SentMail(
                    file.getFileName().toString(),
                    InternetAddress.toUnicodeString(message.getRecipients(MimeMessage.RecipientType.TO)),
                    message.getSubject(),
                    message.getSentDate().toInstant(),
                    String.valueOf(message.getContent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(file + " is no mail", e);
        }
    }
}
