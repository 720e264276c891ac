package io.milepost.planning;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Ends a person's mails by the link in one of them, without a login: who has the link, got the mail. A link can do nothing
 * else, tells nothing of whom it belongs to, and works once.
 */
public final class Unsubscribe {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern TOKEN = Pattern.compile("(\\d{1,18})\\.([A-Za-z0-9_-]{43})");

    private final Subscriptions subscriptions;
    private final MailSecret secret;

    public Unsubscribe(Subscriptions subscriptions, MailSecret secret) {
        this.subscriptions = subscriptions;
        this.secret = secret;
    }

    /** What the link in a person's mail carries. */
    public String token(Subscription subscription) {
        return subscription.id() + "." + seal(subscription);
    }

    public boolean isValid(String token) {
        return subscription(token).isPresent();
    }

    /** Whether the token was valid, and the mails have ended by it. */
    public boolean end(String token) {
        Optional<Subscription> subscription = subscription(token);
        subscription.ifPresent(subscriptions::end);
        return subscription.isPresent();
    }

    private Optional<Subscription> subscription(String token) {
        Matcher parts = TOKEN.matcher(token);
        return parts.matches()
                ? subscriptions
                        .byId(Long.parseLong(parts.group(1)))
                        .filter(found -> MessageDigest.isEqual(bytes(seal(found)), bytes(parts.group(2))))
                : Optional.empty();
    }

    private String seal(Subscription subscription) {
        String sealed =
                "unsubscribe/" + subscription.id() + "/" + subscription.tokenRound() + "/" + subscription.personKey();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes(secret.secret()), ALGORITHM));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(sealed)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is not there, which every Java has to bring", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
