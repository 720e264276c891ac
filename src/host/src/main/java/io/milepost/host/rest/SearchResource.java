package io.milepost.host.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.fasterxml.jackson.databind.JsonNode;
import io.milepost.host.JiraServices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;

/** Issues by JQL: {@code /rest/api/2/search}. */
@Path("search")
@UnrestrictedAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {
    private static final int DEFAULT_PAGE = 50;
    private static final int LARGEST_PAGE = 1000;

    private final JiraAuthenticationContext authentication;
    private final SearchService search;
    private final Expansion expansion;

    SearchResource(JiraServices jira, Expansion expansion) {
        this.authentication = jira.authentication();
        this.search = jira.get(SearchService.class);
        this.expansion = expansion;
    }

    @GET
    public Shapes.Found search(
            @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("startAt") int startAt,
            @QueryParam("maxResults") @DefaultValue("" + DEFAULT_PAGE) int maxResults,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") @DefaultValue("") String expand,
            @Context UriInfo asked) {
        Expansion.Wish wish = new Expansion.Wish(FieldSelection.of(fields), expand);
        return found(jql, new PagerFilter<>(startAt, maxResults), wish, new JsonShapes(Addresses.of(asked)));
    }

    @POST
    public Shapes.Found search(String body, @Context UriInfo asked) {
        JsonNode wish = Body.object(body);
        List<String> fields = texts(wish.path("fields"));
        PagerFilter<Issue> page = new PagerFilter<>(
                wish.path("startAt").asInt(0), wish.path("maxResults").asInt(DEFAULT_PAGE));
        return found(
                wish.path("jql").asText(""),
                page,
                new Expansion.Wish(FieldSelection.of(fields), String.join(",", texts(wish.path("expand")))),
                new JsonShapes(Addresses.of(asked)));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private Shapes.Found found(String jql, PagerFilter<Issue> asked, Expansion.Wish wish, JsonShapes shapes) {
        ApplicationUser person = authentication.getLoggedInUser();
        int max = Math.max(0, Math.min(asked.getMax(), LARGEST_PAGE));
        SearchResults<Issue> results = results(person, jql, new PagerFilter<>(Math.max(0, asked.getStart()), max));
        List<Shapes.Issue> issues = results.getResults().stream()
                .map(issue -> expansion.inList(issue, person, wish, shapes))
                .toList();
        return new Shapes.Found(
                "names,schema",
                Math.max(0, asked.getStart()),
                max,
                results.getTotal(),
                issues,
                wish.expands("names") ? expansion.fields().names(wish.fields()) : null,
                wish.expands("schema") ? expansion.fields().schemas(wish.fields()) : null);
    }

    private SearchResults<Issue> results(ApplicationUser person, String jql, PagerFilter<Issue> page) {
        SearchService.ParseResult parsed = search.parseQuery(person, jql);
        if (!parsed.isValid()) {
            throw new WebApplicationException(
                    Refusals.response(400, List.copyOf(parsed.getErrors().getErrorMessages()), Map.of()));
        }
        try {
            return search.search(person, parsed.getQuery(), page);
        } catch (SearchException failed) {
            throw Refusals.refusal(400, failed.getMessage());
        }
    }
}
