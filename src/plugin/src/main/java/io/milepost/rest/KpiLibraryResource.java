package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.lookup.Viewers;
import io.milepost.planning.KpiLibrary;
import io.milepost.planning.PlanOptions;
import io.milepost.planning.PlanOptions.NumberField;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;

/** The KPIs that people may start from, in their language, and the number fields that values may come from. */
@Path("/kpi-library")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class KpiLibraryResource {

    private final KpiLibrary library;
    private final PlanOptions options;
    private final I18nResolver texts;
    private final Viewers viewers;

    @Inject
    public KpiLibraryResource(KpiLibrary library, PlanOptions options, I18nResolver texts, Viewers viewers) {
        this.library = library;
        this.options = options;
        this.texts = texts;
        this.viewers = viewers;
    }

    /**
     * The KPIs to start from, in the reader's language, and the number fields that values may come from.
     *
     * <p>Refuses, in this order: nobody in particular, 401.
     */
    @GET
    @Example(answers = "kpi-library")
    public String library() {
        Parameters.somebody(viewers);
        KpiTemplateJson json = new KpiTemplateJson(texts::getText);
        return new Json()
                .with("templates", library.templates().stream().map(json::of).toList())
                .with(
                        "numberFields",
                        options.numberFields().stream()
                                .map(KpiLibraryResource::field)
                                .toList())
                .text();
    }

    private static Json field(NumberField field) {
        return new Json().with("id", field.id()).with("name", field.name());
    }
}
