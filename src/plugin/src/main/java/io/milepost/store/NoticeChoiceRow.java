package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How a person wants to be told, and what of it was mailed. */
@Table("NOTICE_CHOICE")
public interface NoticeChoiceRow extends RawEntity<Long> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS = "ID, PERSON_KEY, RHYTHM, KINDS_OFF, MAILED_MILLIS, MAILED_UP_TO, TOKEN_ROUND";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getId();

    @NotNull
    @Unique
    String getPersonKey();

    /** The word of the {@code DigestRhythm}. */
    @NotNull
    @StringLength(30)
    String getRhythm();

    /** The words of the kinds that are not wanted, with blanks between them. */
    String getKindsOff();

    /** When the last digest was due that this person got or had no news for; none before the first. */
    Long getMailedMillis();

    /** The highest notice that was in a digest. */
    Long getMailedUpTo();

    /** Grows whenever the links to unsubscribe in former mails shall not work any more. */
    long getTokenRound();
}
