package io.milepost.host.rest;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Which fields an answer holds: Jira's {@code fields}, with {@code *all}, {@code *navigable} and {@code -field}. */
record FieldSelection(boolean all, Set<String> named, Set<String> left) {

    /** @param lists what the parameter's values say, each with commas; nothing means all */
    static FieldSelection of(Collection<String> lists) {
        Set<String> named = new HashSet<>();
        Set<String> left = new HashSet<>();
        lists.stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> {
                    if (name.startsWith("-")) {
                        left.add(name.substring(1));
                    } else {
                        named.add(name);
                    }
                });
        boolean all = named.remove("*all") | named.remove("*navigable") || named.isEmpty();
        return new FieldSelection(all, named, left);
    }

    boolean has(String field) {
        return (all || named.contains(field)) && !left.contains(field);
    }
}
