package io.milepost.rest;

import io.milepost.domain.plan.UnknownPlanException;
import io.milepost.lookup.SearchRefusedException;
import io.milepost.lookup.SearchTooWideException;
import io.milepost.lookup.UnknownProjectException;
import io.milepost.lookup.Viewer;
import io.milepost.planning.feeds.FeedKind;
import io.milepost.planning.feeds.OpenFeed;
import io.milepost.planning.feeds.OpenFeed.Opened;
import io.milepost.planning.feeds.UnknownFeedException;
import java.util.function.Function;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;

/** Reads with the rights of a link's owner, and tells whoever has the link nothing where these are gone. */
public final class FeedReading {

    private final OpenFeed opening;
    private final RoadmapFiles files;

    public FeedReading(OpenFeed opening, RoadmapFiles files) {
        this.opening = opening;
        this.files = files;
    }

    /** Who has made a link, how he reads, and what he wanted to go on reading. */
    record Owned(Viewer viewer, Speech speech, RoadmapWish wish) {}

    /** @param written what is written of what the owner sees at this moment */
    String read(FeedKind kind, String token, Function<Owned, String> written) {
        Opened opened = opening.open(kind, token);
        Owned owned = new Owned(
                Viewer.person(opened.owner().personKey()),
                files.in(opened.owner().locale()),
                FeedsResource.wish(opened.content()));
        try {
            return written.apply(owned);
        } catch (UnknownProjectException
                | UnknownPlanException
                | BadInputException
                | SearchRefusedException
                | SearchTooWideException notToBeRead) {
            throw new UnknownFeedException();
        }
    }

    /** Nothing between keeps it, no page that it leads to learns the link, and no search engine lists it. */
    static Response.ResponseBuilder answer(String text, String mediaType) {
        return Response.ok(RoadmapFiles.bytes(text), mediaType)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex");
    }
}
