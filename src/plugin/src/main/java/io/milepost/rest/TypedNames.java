package io.milepost.rest;

import io.milepost.domain.plan.Campaign;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Milestone;
import io.milepost.lookup.NameLookup;
import io.milepost.lookup.Viewer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the issues and people whom a plan in JSON names. Somebody whose account is gone may stay where he was. */
final class TypedNames {

    static final Set<String> PERSON = Set.of("name", "displayName");

    private final NameLookup names;
    private final Viewer viewer;
    private final Set<String> mentioned;

    TypedNames(NameLookup names, Viewer viewer, GoalPlan current) {
        this.names = names;
        this.viewer = viewer;
        this.mentioned = Stream.concat(
                        current.milestones().stream().map(Milestone::ownerKey),
                        current.campaigns().stream().map(Campaign::managerKey))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    Optional<String> person(Fields part, String field) {
        return part.optionalObject(field, PERSON).map(person -> key(part.name(field), person.text("name")));
    }

    private String key(String field, String name) {
        String found = names.personKeys(List.of(name)).get(name);
        if (found == null && !mentioned.contains(name)) {
            throw BadInputException.unknownPerson(field, name);
        }
        return found == null ? name : found;
    }

    Set<Long> activities(Fields campaign, String field) {
        List<String> keys = campaign.texts(field);
        Map<String, Long> ids = names.issueIds(viewer, keys);
        keys.stream().filter(key -> !ids.containsKey(key)).findFirst().ifPresent(unknown -> {
            throw BadInputException.unknownIssue(campaign.name(field), unknown);
        });
        return new HashSet<>(ids.values());
    }
}
