package io.milepost.rest;

import io.milepost.domain.plan.UnknownPlanException;
import io.milepost.lookup.UnknownProjectException;
import io.milepost.lookup.Viewer;
import io.milepost.planning.feeds.FeedKind;
import io.milepost.planning.feeds.OpenFeed;
import io.milepost.planning.feeds.OpenFeed.Opened;
import io.milepost.planning.feeds.UnknownFeedException;
import java.util.Optional;
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

    /** What the owner of a link sees at this moment, and how he reads. */
    record Read(RoadmapInView roadmap, Viewer viewer, Speech speech, RoadmapWish wish) {

        RoadmapPicture.Sight sight() {
            return new RoadmapPicture.Sight(wish.goals(), Optional.empty());
        }
    }

    Read read(FeedKind kind, String token) {
        Opened opened = opening.open(kind, token);
        RoadmapWish wish = FeedsResource.wish(opened.content());
        Viewer viewer = Viewer.person(opened.owner().personKey());
        try {
            Speech speech = files.in(opened.owner().locale());
            RoadmapInView roadmap = kind == FeedKind.PICTURE
                    ? files.seen(viewer, wish.query(), wish.rows(speech.locale()))
                    : files.read(viewer, wish.query());
            return new Read(roadmap, viewer, speech, wish);
        } catch (UnknownProjectException | UnknownPlanException | BadInputException notToBeRead) {
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
