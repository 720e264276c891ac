package io.milepost.mail;

import io.milepost.domain.notice.DigestRhythm;
import io.milepost.lookup.NoticeView;
import io.milepost.lookup.Subscriber;
import java.util.List;
import java.util.Optional;

/**
 * What one person is told in one mail.
 *
 * @param news the newest first, at least one
 * @param rhythm empty where the person asked for the mail himself
 * @param token by which its link ends the mails
 */
record Digest(Subscriber to, List<NoticeView> news, Optional<DigestRhythm> rhythm, String token) {}
