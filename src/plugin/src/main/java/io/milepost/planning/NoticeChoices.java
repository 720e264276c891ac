package io.milepost.planning;

import io.milepost.domain.notice.NoticeChoice;

/** Port: how each person wants to be told. */
public interface NoticeChoices {

    /** The standard for who has not chosen. */
    NoticeChoice choiceOf(String personKey);

    void choose(String personKey, NoticeChoice choice);
}
