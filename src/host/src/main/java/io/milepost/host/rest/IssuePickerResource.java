package io.milepost.host.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import io.milepost.host.JiraServices;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/**
 * Issues as they are typed, for people who are logged in: {@code /rest/api/2/issue/picker}. Nobody's history of issues is
 * kept, so that its section stays empty.
 */
@Path("issue/picker")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class IssuePickerResource {
    private static final int LOOKED_AT = 1000;
    private static final int MOST = 20;

    private final JiraAuthenticationContext authentication;
    private final SearchService search;

    IssuePickerResource(JiraServices jira) {
        this.authentication = jira.authentication();
        this.search = jira.get(SearchService.class);
    }

    /** The issues of the search by their key or a word of their summary; no section for a search that is none. */
    @GET
    public Shapes.FoundIssues issues(
            @QueryParam("query") @DefaultValue("") String query, @QueryParam("currentJQL") String jql) {
        Shapes.IssueSection history = section("hs", "History Search", List.of());
        Optional<Shapes.IssueSection> current = Optional.ofNullable(jql)
                .flatMap(this::found)
                .map(issues -> section("cs", "Current Search", matching(new TypedText(query), issues)));
        return new Shapes.FoundIssues(
                Stream.concat(Stream.of(history), current.stream()).toList());
    }

    private Optional<List<Issue>> found(String jql) {
        ApplicationUser person = authentication.getLoggedInUser();
        SearchService.ParseResult parsed = search.parseQuery(person, jql);
        if (!parsed.isValid()) {
            return Optional.empty();
        }
        try {
            return Optional.of(search.search(person, parsed.getQuery(), new PagerFilter<>(0, LOOKED_AT))
                    .getResults());
        } catch (SearchException failed) {
            return Optional.empty();
        }
    }

    private static List<Issue> matching(TypedText typed, List<Issue> issues) {
        return issues.stream()
                .filter(issue -> typed.begins(issue.getKey() + " " + issue.getSummary()))
                .toList();
    }

    private static Shapes.IssueSection section(String id, String label, List<Issue> found) {
        List<Shapes.FoundIssue> shown =
                found.stream().limit(MOST).map(IssuePickerResource::shape).toList();
        String how = "Showing %d of %d matching issues".formatted(shown.size(), found.size());
        return new Shapes.IssueSection(label, how, id, shown);
    }

    private static Shapes.FoundIssue shape(Issue issue) {
        return new Shapes.FoundIssue(
                issue.getKey(), issue.getKey(), "", TypedText.escaped(issue.getSummary()), issue.getSummary());
    }
}
