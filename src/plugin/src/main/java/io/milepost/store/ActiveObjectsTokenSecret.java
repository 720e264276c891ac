package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.lookup.TokenSecret;
import io.milepost.planning.MailSecret;
import java.security.SecureRandom;
import java.util.Base64;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;

/** Keeps the secret among the settings. It is made when it is first asked for, and never changed. */
public final class ActiveObjectsTokenSecret implements TokenSecret, MailSecret {

    static final String NAME = "search.secret";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ActiveObjects ao;
    private volatile String known;

    public ActiveObjectsTokenSecret(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public String secret() {
        if (known == null) {
            SettingRow stored = ao.get(SettingRow.class, NAME);
            known = stored == null ? made() : stored.getContent();
        }
        return known;
    }

    /** The name is the table's key: of two nodes that make one at the same time, the later takes that of the earlier. */
    private String made() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String secret = Base64.getEncoder().encodeToString(random);
        try {
            ao.create(SettingRow.class, new DBParam("NAME", NAME), new DBParam("CONTENT", secret));
            return secret;
        } catch (ActiveObjectsException e) {
            SettingRow other = ao.get(SettingRow.class, NAME);
            if (other == null) {
                throw e;
            }
            return other.getContent();
        }
    }
}
