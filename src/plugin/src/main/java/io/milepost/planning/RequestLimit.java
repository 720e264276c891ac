package io.milepost.planning;

import io.milepost.planning.InvalidSettingException.Reason;
import java.time.Duration;

/**
 * How often one person may ask REST on one node.
 *
 * @param atOnce so many requests without a pause
 * @param perMinute so many go on being allowed each minute; 0 for no limit at all
 */
public record RequestLimit(int atOnce, int perMinute) {

    /** More than pages and well-behaved programs need, and far less than a script in a loop sends. */
    public static final RequestLimit STANDARD = new RequestLimit(3_000, 1_200);

    private static final int MOST = 60_000;

    /** Refuses numbers that are none of these. */
    public RequestLimit {
        check(atOnce, 1);
        check(perMinute, 0);
    }

    private static void check(int number, int least) {
        if (number < least || number > MOST) {
            throw new InvalidSettingException(Reason.LIMIT_OUT_OF_BOUNDS, String.valueOf(number));
        }
    }

    public boolean isNone() {
        return perMinute == 0;
    }

    /** After which time one more request is allowed. */
    public Duration interval() {
        return Duration.ofMinutes(1).dividedBy(perMinute);
    }
}
