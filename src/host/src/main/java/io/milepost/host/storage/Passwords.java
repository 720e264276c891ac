package io.milepost.host.storage;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategy;

/** Password hashes by bcrypt; passwords above its 72 bytes are hashed down first. */
public final class Passwords {
    private static final BCrypt.Version VERSION = BCrypt.Version.VERSION_2A;
    private static final LongPasswordStrategy LONG_ONES = LongPasswordStrategies.hashSha512(VERSION);
    private static final int COST = 10;

    private Passwords() {}

    static String hash(String password) {
        return BCrypt.with(LONG_ONES).hashToString(COST, password.toCharArray());
    }

    public static boolean matches(String password, String hash) {
        return BCrypt.verifyer(VERSION, LONG_ONES).verify(password.toCharArray(), hash).verified;
    }
}
