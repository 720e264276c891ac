package io.milepost.lookup;

import java.util.Comparator;

/** The order of issue keys as people count: MKT-9 before MKT-10. */
public final class KeyOrder {

    public static final Comparator<String> BY_PROJECT_AND_NUMBER = Comparator.comparing(KeyOrder::project)
            .thenComparing(KeyOrder::numberLength)
            .thenComparing(Comparator.naturalOrder());

    private KeyOrder() {}

    private static String project(String key) {
        return key.substring(0, key.lastIndexOf('-') + 1);
    }

    private static int numberLength(String key) {
        return key.length() - key.lastIndexOf('-');
    }
}
