package io.milepost.rest;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import io.milepost.lookup.Viewers;
import io.milepost.planning.archive.ExportEverything;
import io.milepost.planning.archive.ExportEverything.Download;
import io.milepost.planning.archive.ImportEverything;
import io.milepost.planning.archive.Matching;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javax.inject.Inject;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;

/** Everything that Milepost keeps, out as one file and in again. Anybody but an administrator gets 403. */
@Path("/archive")
@Produces(Json.MEDIA_TYPE)
@AdminOnly
public class ArchiveResource {

    private final ExportEverything exportEverything;
    private final ImportEverything importEverything;
    private final WebSudoManager webSudo;
    private final Viewers viewers;
    private final Clock clock;

    @Inject
    public ArchiveResource(
            ExportEverything exportEverything,
            ImportEverything importEverything,
            WebSudoManager webSudo,
            Viewers viewers,
            Clock clock) {
        this.exportEverything = exportEverything;
        this.importEverything = importEverything;
        this.webSudo = webSudo;
        this.viewers = viewers;
        this.clock = clock;
    }

    /**
     * Everything as a zip file that holds {@code milepost.json}.
     *
     * <p>Refuses, in this order: anybody but an administrator, 403; a session whose password is not confirmed, 403.
     */
    @GET
    @Example(answers = {})
    @Produces({"application/zip", Json.MEDIA_TYPE})
    public Response export(@Context HttpServletRequest request) {
        checkConfirmed(request);
        Download download = exportEverything.export(viewers.current().personKey());
        StreamingOutput body = out -> {
            try (download) {
                download.copyTo(out);
            }
        };
        String name = "milepost-" + LocalDate.now(clock) + ".zip";
        return Response.ok(body, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /**
     * What an import of the file would do; changes nothing.
     *
     * <p>Refuses, in this order: no token, 403; anybody but an administrator, 403; a session whose password is not
     * confirmed, 403; a parameter that is not understood, or a file that is no archive, 400.
     *
     * @param match {@code id} where the archive comes from this Jira, {@code key} where it comes from another; without it,
     *     what fits the archive
     */
    @POST
    @Example(answers = "archive-preview")
    @Path("/preview")
    @Consumes(MediaType.WILDCARD)
    public String preview(
            @HeaderParam("X-Atlassian-Token") String token,
            @QueryParam("match") String match,
            @Context HttpServletRequest request,
            InputStream file) {
        Parameters.checkToken(token);
        checkConfirmed(request);
        Optional<Matching> chosen = Optional.ofNullable(match).map(ArchiveJson::matching);
        return ArchiveJson.of(importEverything.preview(viewers.current().personKey(), file, chosen))
                .text();
    }

    /**
     * Puts the file in the place of everything, or changes nothing; answers as the preview does.
     *
     * <p>Refuses, in this order: no token, 403; anybody but an administrator, 403; a session whose password is not
     * confirmed, 403; a parameter that is not understood, 400; another file than the one with this digest, 409; a file that
     * is no archive, 400.
     *
     * @param match as in the preview, and needed here
     * @param digest of the file, as the preview told it
     */
    @POST
    @Example(answers = "archive-preview")
    @Consumes(MediaType.WILDCARD)
    public String keep(
            @HeaderParam("X-Atlassian-Token") String token,
            @QueryParam("match") String match,
            @QueryParam("digest") String digest,
            @Context HttpServletRequest request,
            InputStream file) {
        Parameters.checkToken(token);
        checkConfirmed(request);
        Matching chosen = ArchiveJson.matching(match);
        return ArchiveJson.of(importEverything.keep(viewers.current().personKey(), file, digest, chosen))
                .text();
    }

    private void checkConfirmed(HttpServletRequest request) {
        importEverything.checkAllowed(viewers.current().personKey());
        try {
            webSudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException e) {
            throw new PasswordNotConfirmedException();
        }
    }

    /** Who asks is logged in, and has to type the password again. */
    static final class PasswordNotConfirmedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
