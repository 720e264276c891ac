package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.People;
import io.milepost.lookup.Person;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.feeds.EndFeed;
import io.milepost.planning.feeds.Feed;
import io.milepost.planning.feeds.FeedKind;
import io.milepost.planning.feeds.ListFeeds;
import io.milepost.planning.feeds.MakeFeed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** The links by which programs read roadmaps for a person. Everybody sees and ends his own. */
@Path("/feeds")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class FeedsResource {

    private static final Set<String> FIELDS = Set.of("kind", "name", "roadmap");

    private final ListFeeds listing;
    private final MakeFeed making;
    private final EndFeed ending;
    private final RoadmapFiles files;
    private final People people;
    private final Viewers viewers;

    @Inject
    public FeedsResource(
            ListFeeds listing, MakeFeed making, EndFeed ending, RoadmapFiles files, People people, Viewers viewers) {
        this.listing = listing;
        this.making = making;
        this.ending = ending;
        this.files = files;
        this.people = people;
        this.viewers = viewers;
    }

    /**
     * Your links, with what each of them shows and when it was last opened, to the hour. What opens a link is told only when it
     * is made.
     *
     * <p>Refuses, in this order: nobody in particular, 401; a parameter that is not understood, 400; everybody's links to
     * who does not administer Jira, 403.
     *
     * @param all whether everybody's links are wanted, which administrators may end
     */
    @GET
    @Example(answers = "feeds")
    public String feeds(@QueryParam("all") @DefaultValue("false") String all) {
        String person = person(Parameters.somebody(viewers));
        List<Feed> feeds = Parameters.isTrue("all", all) ? listing.all(person) : listing.own(person);
        Map<String, Person> owners =
                people.byKeys(feeds.stream().map(Feed::personKey).collect(Collectors.toSet()));
        return new Json()
                .with("canSeeAll", listing.maySeeAll(person))
                .with("feeds", feeds.stream().map(feed -> json(feed, owners)).toList())
                .text();
    }

    /**
     * Makes a link by which a program reads a roadmap as you see it at that moment, without a login: whoever has it, reads it,
     * until you or an administrator end it, your account is disabled, or you may not see the project any more.
     *
     * <p>Refuses, in this order: nobody in particular, 401; no token, 403; a body that is not understood, 400; a project
     * or plan that is unknown or unseen, 404; more links than one person may have, 409.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(answers = "feed-made", takes = "feed-body", status = 201)
    public Response make(@HeaderParam("X-Atlassian-Token") String token, String body) {
        Viewer viewer = Parameters.changing(viewers, token);
        Fields wanted = RequestBody.of(body, FIELDS);
        FeedKind kind = wanted.constant(FeedKind.class, "kind");
        RoadmapWish wish = RoadmapWish.of(wanted.object("roadmap", RoadmapWish.FIELDS));
        Feed.Content content =
                new Feed.Content(kind, wanted.text("name"), wish.json().text());
        files.picture(viewer, wish.sight(), files.ofReader(), Extent.PICTURE);
        MakeFeed.Made made = making.make(person(viewer), content);
        return Response.status(Response.Status.CREATED)
                .entity(json(made).text())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /**
     * Ends a link: from then on it shows nothing to anybody.
     *
     * <p>Refuses, in this order: nobody in particular, 401; no token, 403; a link that is unknown, or somebody else's to who
     * does not administer Jira, 404.
     *
     * @param id as the list of links names it
     */
    @DELETE
    @Path("/{id}")
    @Example(answers = {})
    public void end(@HeaderParam("X-Atlassian-Token") String token, @PathParam("id") String id) {
        Viewer viewer = Parameters.changing(viewers, token);
        ending.end(person(viewer), Parameters.id("id", id));
    }

    private static String person(Viewer viewer) {
        return viewer.personKey().orElseThrow();
    }

    private Json json(MakeFeed.Made made) {
        String address =
                "/rest/milepost/1.0/feeds/" + made.feed().content().kind().word() + "/" + made.token();
        return new Json()
                .with("id", Long.toString(made.feed().id()))
                .with("token", made.token())
                .with("address", files.baseUrl() + address);
    }

    private static Json json(Feed feed, Map<String, Person> owners) {
        return new Json()
                .with("id", Long.toString(feed.id()))
                .with("kind", feed.content().kind().word())
                .with("name", feed.content().name())
                .with("roadmap", wish(feed.content()).json())
                .with("madeAt", feed.madeAt())
                .with("usedAt", feed.usedAt())
                .with(
                        "owner",
                        java.util.Optional.ofNullable(owners.get(feed.personKey()))
                                .map(GoalJson::person));
    }

    static RoadmapWish wish(Feed.Content content) {
        return RoadmapWish.of(RequestBody.of(content.wanted(), RoadmapWish.FIELDS));
    }
}
