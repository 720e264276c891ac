package io.milepost.host.pages;

import io.milepost.host.mail.MailFolder;
import io.milepost.host.mail.SentMail;
import java.util.Map;
import java.util.function.Supplier;

/** The mails that would have been sent, at {@code /secure/admin/mail}; {@link MailBodies} shows each. */
final class MailPage implements Page {
    private final MailFolder folder;
    private final Supplier<Times> times;

    MailPage(MailFolder folder, Supplier<Times> times) {
        this.folder = folder;
        this.times = times;
    }

    /** One mail of the list. */
    record Row(String file, String to, String subject, Times.Moment at) {}

    @Override
    public Answer show(Visit visit) {
        return Answer.shown(
                "Mails",
                "pages/mails.vm",
                Map.of("mails", folder.all().stream().map(this::row).toList()));
    }

    private Row row(SentMail mail) {
        return new Row(mail.file(), mail.to(), mail.subject(), times.get().minute(mail.at()));
    }
}
