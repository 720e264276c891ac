package io.milepost.rest;

import io.milepost.domain.change.Contents;
import io.milepost.domain.change.Part;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads staged changes from a request; issues have their keys in it. */
final class ChangesBody {

    private static final int MOST = 500;
    private static final int MOST_CHARACTERS = 500_000;
    private static final Set<String> CHANGE = Set.of("issue", "from", "to", "overwrite");

    private ChangesBody() {}

    /** A change as it was sent: other issues stand in it by their keys. */
    record Line(String key, Contents from, Contents to, boolean overwrite) {

        /** The keys of all other issues, by the part that names them. */
        Stream<Map.Entry<Part, String>> named() {
            return Stream.of(from, to)
                    .flatMap(side -> side.byPart().entrySet().stream())
                    .filter(part -> part.getKey().isOfIssues())
                    .flatMap(part -> part.getValue().stream().map(key -> Map.entry(part.getKey(), key)));
        }
    }

    /** From 1 to 500, each of another issue. */
    static List<Line> lines(String body) {
        List<Fields> changes =
                RequestBody.of(body, Set.of("changes"), MOST_CHARACTERS).objects("changes", CHANGE);
        if (changes.isEmpty()) {
            throw BadInputException.missingField("changes[0]");
        }
        if (changes.size() > MOST) {
            throw BadInputException.tooManyItems("changes", MOST);
        }
        Set<String> keys = new HashSet<>();
        changes.forEach(change -> {
            if (!keys.add(change.text("issue"))) {
                throw BadInputException.repeatedField(change.name("issue"));
            }
        });
        return changes.stream().map(ChangesBody::line).toList();
    }

    private static Line line(Fields change) {
        Fields from = change.object("from", ChangesBody::isPart);
        Fields to = change.object("to", ChangesBody::isPart);
        Collection<Part> parts = parts(to);
        if (parts.isEmpty()) {
            throw BadInputException.missingField(to.name(Part.DUE.word()));
        }
        parts(from).stream().filter(part -> !parts.contains(part)).findFirst().ifPresent(part -> {
            throw BadInputException.missingField(to.name(part.word()));
        });
        return new Line(change.text("issue"), contents(from, parts), contents(to, parts), change.isTrue("overwrite"));
    }

    private static boolean isPart(String word) {
        return Part.of(word).isPresent();
    }

    private static List<Part> parts(Fields side) {
        return side.names().stream()
                .flatMap(word -> Part.of(word).stream())
                .sorted()
                .toList();
    }

    private static Contents contents(Fields side, Collection<Part> parts) {
        Map<Part, Set<String>> contents = new HashMap<>();
        parts.forEach(part -> contents.put(part, values(side, part)));
        return new Contents(contents);
    }

    private static Set<String> values(Fields side, Part part) {
        String field = part.word();
        if (part.isOfIssues() || part.isLane() && side.isList(field)) {
            return Set.copyOf(side.texts(field));
        }
        if (part.equals(Part.SUMMARY) || part.equals(Part.STATUS)) {
            return Set.of(side.text(field));
        }
        Optional<String> value = side.textOrNull(field);
        return (part.isDay() ? value.map(text -> side.day(field)).map(LocalDate::toString) : value)
                .stream().collect(Collectors.toSet());
    }
}
