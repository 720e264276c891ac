package io.milepost.rest;

import io.milepost.domain.view.Drawing;
import io.milepost.domain.view.Drawing.Colour;
import io.milepost.domain.view.Drawing.Mode;
import io.milepost.domain.view.Drawing.Sort;
import io.milepost.domain.view.View;
import io.milepost.domain.view.ViewFilter;
import io.milepost.domain.view.ViewKind;
import io.milepost.lookup.NameLookup;
import io.milepost.planning.ChangeViews.Wish;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a view as somebody wants it from JSON; how it is drawn is, where the body does not say, as the ready view of its kind. */
final class ViewBody {

    /** In the order in which answers say them. */
    static final List<String> CONTENT = List.of("kind", "mode", "lanes", "columns", "colour", "zoom", "sort", "filter");

    static final Set<String> CHANGED =
            Set.of("version", "shared", "name", "kind", "mode", "lanes", "columns", "colour", "zoom", "sort", "filter");
    static final Set<String> MADE = Set.of(
            "project", "plan", "shared", "name", "kind", "mode", "lanes", "columns", "colour", "zoom", "sort",
            "filter");

    private static final Set<String> FILTER = Set.of("text", "jql", "isSearchHidden", "owner", "health", "values");

    private final NameLookup names;
    private final ViewFilter before;

    /** @param before what of it the person does not see may stay */
    ViewBody(NameLookup names, ViewFilter before) {
        this.names = names;
        this.before = before;
    }

    Wish wish(Fields body) {
        ViewKind kind = body.constant(ViewKind.class, "kind");
        View view = new View(
                body.text("name"),
                kind,
                drawing(body, kind.ready().drawing()),
                body.optionalObject("filter", FILTER).map(this::filter).orElse(ViewFilter.EVERYTHING));
        return new Wish(view, body.has("shared") && body.isTrue("shared"));
    }

    private static Drawing drawing(Fields body, Drawing ready) {
        return new Drawing(
                body.optionalConstant(Mode.class, "mode").orElse(ready.mode()),
                body.optionalText("lanes").orElse(ready.lanes()),
                body.has("columns") ? body.texts("columns") : ready.columns(),
                body.optionalConstant(Colour.class, "colour").orElse(ready.colour()),
                body.optionalText("zoom"),
                body.optionalConstant(Sort.class, "sort").orElse(ready.sort()));
    }

    private ViewFilter filter(Fields filter) {
        boolean isKept = filter.has("isSearchHidden") && filter.isTrue("isSearchHidden");
        return new ViewFilter(
                filter.optionalText("text").orElse(""),
                isKept ? before.jql() : filter.optionalText("jql").orElse(""),
                filter.optionalObject("owner", TypedNames.PERSON)
                        .map(owner -> personKey(filter.name("owner"), owner.text("name"))),
                filter.has("health") ? Set.copyOf(filter.texts("health")) : Set.of(),
                filter.has("values") ? filter.texts("values") : List.of());
    }

    /** Somebody whose account is gone may stay where he was. */
    private String personKey(String field, String name) {
        return Optional.ofNullable(names.personKeys(List.of(name)).get(name))
                .or(() -> before.ownerKey().filter(name::equals))
                .orElseThrow(() -> BadInputException.unknownPerson(field, name));
    }
}
