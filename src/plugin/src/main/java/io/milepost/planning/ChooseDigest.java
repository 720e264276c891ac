package io.milepost.planning;

import io.milepost.domain.notice.NoticeChoice;

/** Lets a person say how often mails come and of what he wants to hear; only for himself. */
public final class ChooseDigest {

    private final NoticeChoices choices;

    public ChooseDigest(NoticeChoices choices) {
        this.choices = choices;
    }

    public NoticeChoice choiceOf(String personKey) {
        return choices.choiceOf(personKey);
    }

    public void choose(String personKey, NoticeChoice choice) {
        choices.choose(personKey, choice);
    }
}
