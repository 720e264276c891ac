package io.milepost.rest;

import io.milepost.domain.plan.PlanDifference.Part;
import io.milepost.lookup.RevisionPage;
import java.util.Locale;

/** How the revisions of a goal's plan look in JSON. */
final class RevisionJson {

    private RevisionJson() {}

    static Json of(RevisionPage page, Paging paging) {
        return paging.of(page.total())
                .with("items", page.items().stream().map(RevisionJson::item).toList());
    }

    private static Json item(RevisionPage.Item item) {
        return PlanJson.of(item.view())
                .with("changed", item.changed().stream().map(RevisionJson::part).toList());
    }

    static Json part(Part part) {
        return new Json()
                .with("part", part.kind().name().toLowerCase(Locale.ROOT))
                .with("id", part.id().isEmpty() ? null : part.id());
    }
}
