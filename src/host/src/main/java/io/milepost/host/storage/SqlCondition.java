package io.milepost.host.storage;

import java.util.Map;

/** A part of a WHERE over the issue table {@code i}, with its named parameters; values never stand in the text. */
public record SqlCondition(String sql, Map<String, Object> parameters) {
    public static final SqlCondition ALL = new SqlCondition("1 = 1", Map.of());

    public SqlCondition {
        parameters = Map.copyOf(parameters);
    }
}
