package io.milepost.rest;

import io.milepost.domain.change.Contents;
import io.milepost.domain.change.Part;
import io.milepost.domain.change.StagedChange;
import io.milepost.planning.staging.ChangeOutcome;
import io.milepost.rest.ChangesBody.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The changes of a request after the gate: those that name an issue which is unknown or unseen are refused and get no further.
 *
 * @param lines all of them, in their order
 * @param idByKey the issues that the person sees
 */
record ChangesRead(List<Line> lines, Map<String, Long> idByKey) {

    /** An issue that is not there, or that the person may not see; without a part it is the one to be changed. */
    record Unknown(Optional<Part> part, String key) {}

    /** What came of a change, or the issues that are unknown. */
    record Result(String key, List<Unknown> unknown, Optional<ChangeOutcome> outcome) {}

    static Set<String> keys(List<Line> lines) {
        return lines.stream()
                .flatMap(line ->
                        Stream.concat(Stream.of(line.key()), line.named().map(Map.Entry::getValue)))
                .collect(Collectors.toSet());
    }

    List<StagedChange> known() {
        return lines.stream()
                .filter(line -> unknown(line).isEmpty())
                .map(this::staged)
                .toList();
    }

    List<Result> results(List<ChangeOutcome> outcomes) {
        Map<Long, ChangeOutcome> byIssue =
                outcomes.stream().collect(Collectors.toMap(ChangeOutcome::issueId, Function.identity()));
        return lines.stream()
                .map(line -> {
                    List<Unknown> unknown = unknown(line);
                    return new Result(
                            line.key(),
                            unknown,
                            unknown.isEmpty() ? Optional.of(byIssue.get(idByKey.get(line.key()))) : Optional.empty());
                })
                .toList();
    }

    private List<Unknown> unknown(Line line) {
        if (!idByKey.containsKey(line.key())) {
            return List.of(new Unknown(Optional.empty(), line.key()));
        }
        return line.named()
                .filter(named -> !idByKey.containsKey(named.getValue()))
                .map(named -> new Unknown(Optional.of(named.getKey()), named.getValue()))
                .distinct()
                .toList();
    }

    private StagedChange staged(Line line) {
        return new StagedChange(idByKey.get(line.key()), ids(line.from()), ids(line.to()), line.overwrite());
    }

    private Contents ids(Contents keys) {
        Map<Part, Set<String>> ids = new HashMap<>();
        keys.byPart()
                .forEach((part, values) -> ids.put(
                        part,
                        part.isOfIssues()
                                ? values.stream()
                                        .map(idByKey::get)
                                        .map(String::valueOf)
                                        .collect(Collectors.toSet())
                                : values));
        return new Contents(ids);
    }

    /** All issues that stand in what is to be told of the outcomes. */
    static Set<Long> issues(List<ChangeOutcome> outcomes) {
        Set<Long> issues = new HashSet<>();
        List<Contents> told = new ArrayList<>();
        outcomes.forEach(outcome ->
                told.addAll(List.of(outcome.edit().before(), outcome.edit().after(), outcome.conflict())));
        told.forEach(contents -> Stream.of(Part.GOALS, Part.BLOCKS)
                .flatMap(part -> contents.of(part).stream())
                .forEach(id -> issues.add(Long.valueOf(id))));
        return issues;
    }
}
