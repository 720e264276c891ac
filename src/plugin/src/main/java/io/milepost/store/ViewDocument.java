package io.milepost.store;

import com.google.gson.JsonParseException;
import io.milepost.domain.view.Drawing;
import io.milepost.domain.view.Drawing.Colour;
import io.milepost.domain.view.Drawing.Mode;
import io.milepost.domain.view.Drawing.Sort;
import io.milepost.domain.view.View;
import io.milepost.domain.view.ViewFilter;
import io.milepost.domain.view.ViewKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a view is written down, all but its name. */
final class ViewDocument {

    /** Grows when a document says something that an older Milepost must not pass over. */
    private static final int FORMAT = 1;

    private ViewDocument() {}

    static String write(View view) {
        Drawing drawing = view.drawing();
        return new Document()
                .with("format", FORMAT)
                .with("kind", view.kind())
                .with("mode", drawing.mode())
                .with("lanes", drawing.lanes())
                .withTexts("columns", drawing.columns())
                .with("colour", drawing.colour())
                .with("zoom", drawing.zoom())
                .with("sort", drawing.sort())
                .with("filter", document(view.filter()))
                .written();
    }

    private static Document document(ViewFilter filter) {
        return new Document()
                .with("text", Optional.of(filter.text()).filter(text -> !text.isEmpty()))
                .with("jql", Optional.of(filter.jql()).filter(jql -> !jql.isEmpty()))
                .with("owner", filter.ownerKey())
                .withWords("health", filter.health())
                .withTexts("values", filter.values());
    }

    /** Empty where a newer Milepost has written it with words that this one does not know. */
    static Optional<View> read(String name, String text) {
        try {
            Document view = Document.parse(text);
            return view.number("format").orElse(FORMAT) > FORMAT ? Optional.empty() : Optional.of(view(name, view));
        } catch (IllegalArgumentException | IllegalStateException | JsonParseException unknown) {
            return Optional.empty();
        }
    }

    private static View view(String name, Document view) {
        return new View(
                name,
                view.constant(ViewKind.class, "kind"),
                new Drawing(
                        view.constant(Mode.class, "mode"),
                        view.text("lanes"),
                        view.words("columns"),
                        view.constant(Colour.class, "colour"),
                        view.optionalText("zoom"),
                        view.constant(Sort.class, "sort")),
                view.object("filter").map(ViewDocument::filter).orElse(ViewFilter.EVERYTHING));
    }

    private static ViewFilter filter(Document filter) {
        return new ViewFilter(
                filter.optionalText("text").orElse(""),
                filter.optionalText("jql").orElse(""),
                filter.optionalText("owner"),
                Set.copyOf(filter.words("health")),
                List.copyOf(filter.words("values")));
    }
}
