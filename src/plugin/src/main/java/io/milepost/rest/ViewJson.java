package io.milepost.rest;

import io.milepost.domain.view.Drawing;
import io.milepost.domain.view.KeptView;
import io.milepost.domain.view.View;
import io.milepost.domain.view.ViewFilter;
import io.milepost.domain.view.ViewKind;
import io.milepost.lookup.Person;
import io.milepost.lookup.ViewInView;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How views look in JSON to one reader. */
final class ViewJson {

    private final Optional<String> reader;
    private final UnaryOperator<String> texts;

    ViewJson(Optional<String> reader, UnaryOperator<String> texts) {
        this.reader = reader;
        this.texts = texts;
    }

    /** One that is there before anybody has made one, called as the reader's language calls its kind. */
    Json ready(ViewKind kind) {
        return new Json()
                .with("id", kind.word())
                .with("name", texts.apply("milepost.view.kind." + kind.word()))
                .withAll(content(kind.ready(), false, Optional.empty()));
    }

    /** @param mayShare whether the reader may change what is shared */
    Json kept(ViewInView view, boolean mayShare) {
        KeptView kept = view.kept();
        boolean isOwn = kept.belonging().isOf(reader);
        Json json = new Json()
                .with("id", Long.toString(kept.id()))
                .with("version", kept.version())
                .with("name", kept.name())
                .with("shared", kept.shared())
                .with("owner", person(view.owner()))
                .with("isOwn", isOwn)
                .with("canEdit", kept.shared() ? mayShare : isOwn)
                .with("isReadable", kept.view().isPresent());
        return json.withAll(kept.view()
                .map(content -> content(content, view.isSearchHidden(), view.filterOwner()))
                .orElseGet(ViewJson::unreadable));
    }

    private static Json content(View view, boolean isSearchHidden, Optional<Person> filterOwner) {
        Drawing drawing = view.drawing();
        return new Json()
                .with("kind", view.kind().word())
                .with("mode", drawing.mode().word())
                .with("lanes", drawing.lanes())
                .with("columns", drawing.columns())
                .with("colour", drawing.colour().word())
                .with("zoom", drawing.zoom())
                .with("sort", drawing.sort().word())
                .with("filter", filter(view.filter(), isSearchHidden, filterOwner));
    }

    private static Json filter(ViewFilter filter, boolean isSearchHidden, Optional<Person> owner) {
        return new Json()
                .with("text", filter.text())
                .with("jql", filter.jql())
                .with("isSearchHidden", isSearchHidden)
                .with("owner", owner.map(ViewJson::person))
                .with("health", filter.health().stream().sorted().toList())
                .with("values", filter.values());
    }

    private static Json unreadable() {
        Json json = new Json();
        ViewBody.CONTENT.forEach(field -> json.with(field, null));
        return json;
    }

    private static Json person(Person person) {
        return new Json().with("name", person.name()).with("displayName", person.displayName());
    }
}
