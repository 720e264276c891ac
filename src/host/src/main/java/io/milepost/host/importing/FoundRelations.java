package io.milepost.host.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an issue points at: parent, epic and linked issues, all by key. */
record FoundRelations(String key, Optional<String> parent, Optional<String> epic, List<Link> links) {
    static FoundRelations from(JsonFields issue, FieldCatalogue catalogue) {
        JsonFields fields = issue.object("fields");
        String key = issue.text("key");
        Optional<String> parent = fields.optionalObject("parent").map(other -> other.text("key"));
        if (parent.equals(Optional.of(key))) {
            throw new WrongFieldException("fields.parent.key", "is the issue itself");
        }
        return new FoundRelations(
                key,
                parent,
                epic(fields, catalogue),
                fields.objects("issuelinks").stream()
                        .map(link -> Link.from(key, link))
                        .toList());
    }

    /** The keys of this issue and of all that it points at. */
    Stream<String> keys() {
        return Stream.of(
                        Stream.of(key),
                        parent.stream(),
                        epic.stream(),
                        links.stream().flatMap(Link::ends))
                .flatMap(Function.identity());
    }

    private static Optional<String> epic(JsonFields fields, FieldCatalogue catalogue) {
        return catalogue.byId().values().stream()
                .filter(field -> field.kind() == FieldKind.EPIC_LINK)
                .flatMap(field -> fields.optionalText(field.id()).stream())
                .findFirst();
    }

    /** One link, told by either of its two issues; the id is the same on both sides. */
    record Link(long id, Type type, String source, String destination) {
        private static Link from(String teller, JsonFields link) {
            Type type = Type.from(link.object("type"));
            Optional<String> outward = link.optionalObject("outwardIssue").map(other -> other.text("key"));
            Optional<String> inward = link.optionalObject("inwardIssue").map(other -> other.text("key"));
            if (outward.isPresent() == inward.isPresent()) {
                throw new WrongFieldException(link.path(), "must have either an outwardIssue or an inwardIssue");
            }
            return new Link(link.id("id"), type, inward.orElse(teller), outward.orElse(teller));
        }

        private Stream<String> ends() {
            return Stream.of(source, destination);
        }
    }

    /** A kind of link with its words in both directions. */
    record Type(String name, String inward, String outward) {
        private static Type from(JsonFields type) {
            return new Type(type.text("name"), type.text("inward"), type.text("outward"));
        }
    }
}
