package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.DigestRequests;
import java.util.Locale;
import javax.inject.Inject;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;

/** Mails a person at once what is new: {@code /rest/milepost/1.0/notices/digest}. */
@Path("/notices/digest")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class NoticeDigestResource {

    private final DigestRequests digests;
    private final Viewers viewers;

    @Inject
    public NoticeDigestResource(DigestRequests digests, Viewers viewers) {
        this.digests = digests;
        this.viewers = viewers;
    }

    /**
     * Mails you at once what is new since the last mail, whatever you have chosen: {@code answer} is {@code sent}, or says
     * why not, {@code nothing_new}, {@code no_address} or {@code no_mail_server}.
     *
     * <p>Refuses, in this order: nobody in particular, 401; no token, 403.
     */
    @POST
    @Example(answers = "notices-digest")
    public String send(@HeaderParam("X-Atlassian-Token") String token) {
        Viewer viewer = Parameters.changing(viewers, token);
        DigestRequests.Answer answer = digests.sendNow(viewer.personKey().orElseThrow());
        return new Json().with("answer", answer.name().toLowerCase(Locale.ROOT)).text();
    }
}
