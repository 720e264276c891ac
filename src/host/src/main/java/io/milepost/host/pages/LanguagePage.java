package io.milepost.host.pages;

import io.milepost.host.storage.Setup;
import java.util.List;

/** Remembers the language that a person chooses, at {@code /secure/Language}, and goes back to where the person was. */
record LanguagePage(Setup setup) implements Page {

    /** A language by Jira's name for it and by its own. */
    record Language(String code, String tag, String name) {}

    static final List<Language> OFFERED = List.of(
            new Language("en_US", "en-US", "English"),
            new Language("de_DE", "de-DE", "Deutsch"),
            new Language("pl_PL", "pl-PL", "Polski"));

    private static final String HOME = "/secure/Dashboard.jspa";

    @Override
    public Answer show(Visit visit) {
        return new Answer.Moved(HOME);
    }

    @Override
    public Answer change(Visit visit) {
        String code = visit.text("language");
        if (visit.person() == null
                || OFFERED.stream().noneMatch(each -> each.code().equals(code))) {
            return new Answer.Refused(400, "There is no such language, or nobody who speaks it.");
        }
        setup.inOneTransaction(writer -> {
            writer.language(visit.person().getKey(), code);
            return code;
        });
        return new Answer.Moved(visit.localAddress("returnUrl", HOME));
    }
}
