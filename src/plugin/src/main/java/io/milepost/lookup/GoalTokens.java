package io.milepost.lookup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The words that stand for goals in Jira's search index: one word a goal, which nobody can guess, so that only who may
 * see a goal is told its word and nobody can try goals that he may not see.
 */
public final class GoalTokens {

    private static final String ALGORITHM = "HmacSHA256";

    private final TokenSecret secret;

    public GoalTokens(TokenSecret secret) {
        this.secret = secret;
    }

    /** A letter and digits only: no language's analysis of texts takes such a word apart or shortens it. */
    public String of(long goalId) {
        return "g" + (ByteBuffer.wrap(sealed(goalId)).getLong() & Long.MAX_VALUE);
    }

    private byte[] sealed(long goalId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.secret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(Long.toString(goalId).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is not there, which every Java has to bring", e);
        }
    }
}
