package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.domain.change.Part;
import io.milepost.lookup.NameLookup;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.staging.OfferedValues;
import io.milepost.planning.staging.OfferedValues.Offer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;

/** What can be chosen for issues on a roadmap, as far as their statuses and lanes are concerned. */
@Path("/roadmap/choices")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class ChoicesResource {

    private static final int MOST = 50;

    private final OfferedValues offered;
    private final NameLookup names;
    private final I18nResolver texts;
    private final Viewers viewers;

    @Inject
    public ChoicesResource(OfferedValues offered, NameLookup names, I18nResolver texts, Viewers viewers) {
        this.offered = offered;
        this.names = names;
        this.texts = texts;
        this.viewers = viewers;
    }

    /**
     * What can be chosen in a part of issues, such as the statuses to which the workflow lets you take them or the channels
     * that the plan offers: what any of them offers, and of each issue what stands there now and, where nothing can be
     * written, why. Issues that are unknown or unseen are left out.
     *
     * <p>Refuses, in this order: nobody in particular, 401; a part that is neither the status nor a lane, no issues or more
     * than 50, 400.
     *
     * @param part {@code status}, {@code campaign}, {@code channel}, {@code audience}, {@code funnel_stage}, {@code team},
     *     {@code product}, or {@code field:} and the id of a custom field of Jira with choices
     * @param issues the keys of the issues, with commas between them
     */
    @GET
    @Example(answers = "choices")
    public String choices(@QueryParam("part") String part, @QueryParam("issues") String issues) {
        Viewer viewer = Parameters.somebody(viewers);
        Part asked = part(part);
        Map<String, Long> ids = new TreeMap<>(names.issueIds(viewer, keys(issues)));
        Map<Long, Offer> offers = offered.of(viewer.personKey().orElseThrow(), ids.values(), asked);
        ids.values().retainAll(offers.keySet());
        Set<OfferedValues.Choice> choices = new LinkedHashSet<>();
        ids.values().forEach(id -> choices.addAll(offers.get(id).choices()));
        return new Json()
                .with("part", asked.word())
                .with("choices", choices.stream().map(ChoicesResource::json).toList())
                .with("takesAnyText", offers.values().stream().anyMatch(Offer::takesAnyText))
                .with("takesSeveral", offers.values().stream().anyMatch(Offer::takesSeveral))
                .with(
                        "issues",
                        ids.entrySet().stream()
                                .map(issue -> json(issue.getKey(), offers.get(issue.getValue())))
                                .toList())
                .text();
    }

    private static Part part(String word) {
        return Part.of(Parameters.required("part", word))
                .filter(part -> part.equals(Part.STATUS) || part.isLane())
                .orElseThrow(() -> BadInputException.wrongParameter("part", word));
    }

    private static Set<String> keys(String joined) {
        Set<String> keys = new LinkedHashSet<>(
                List.of(Parameters.required("issues", joined).split(",")));
        if (keys.size() > MOST) {
            throw BadInputException.tooManyItems("issues", MOST);
        }
        return keys;
    }

    private static Json json(OfferedValues.Choice choice) {
        return new Json().with("value", choice.value()).with("name", choice.name());
    }

    private Json json(String key, Offer offer) {
        return new Json()
                .with("issue", key)
                .with("now", offer.now().stream().sorted().toList())
                .with(
                        "problem",
                        offer.against()
                                .map(reason -> texts.getText(RefusalJson.key("milepost.change.problem.", reason))));
    }
}
