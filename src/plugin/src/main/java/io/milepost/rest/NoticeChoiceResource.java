package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.domain.notice.DigestRhythm;
import io.milepost.domain.notice.NoticeChoice;
import io.milepost.domain.notice.NoticeKind;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.ChooseDigest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** How the person wants to be told. Everybody reads and changes his own. */
@Path("/notices/choice")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class NoticeChoiceResource {

    private static final Set<String> FIELDS = Set.of("digest", "kinds");

    private final ChooseDigest choosing;
    private final Viewers viewers;

    @Inject
    public NoticeChoiceResource(ChooseDigest choosing, Viewers viewers) {
        this.choosing = choosing;
        this.viewers = viewers;
    }

    /**
     * How often a mail brings you what is new, and of which kinds you are told, in the page and by mail.
     *
     * <p>Refuses, in this order: nobody in particular, 401.
     */
    @GET
    @Example(answers = "notices-choice")
    public String choice() {
        return answer(Parameters.somebody(viewers));
    }

    /**
     * Says how often a mail is to come, {@code off}, {@code daily}, {@code weekly} or {@code monthly}, and of which kinds
     * you want to be told. Of the other kinds you read nothing until you want them again; nothing is lost.
     *
     * <p>Refuses, in this order: nobody in particular, 401; no token, 403; a body that is not understood, a word that is
     * none of those, 400.
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(answers = "notices-choice", takes = "notices-choice-body")
    public String choose(@HeaderParam("X-Atlassian-Token") String token, String body) {
        Viewer viewer = Parameters.changing(viewers, token);
        Fields wanted = RequestBody.of(body, FIELDS);
        NoticeChoice choice =
                new NoticeChoice(wanted.constant(DigestRhythm.class, "digest"), allBut(wanted.texts("kinds")));
        choosing.choose(viewer.personKey().orElseThrow(), choice);
        return answer(viewer);
    }

    private static Set<NoticeKind> allBut(List<String> words) {
        Set<NoticeKind> off = EnumSet.allOf(NoticeKind.class);
        for (int index = 0; index < words.size(); index++) {
            String field = "kinds[" + index + "]";
            String word = words.get(index);
            off.remove(NoticeKind.of(word).orElseThrow(() -> BadInputException.unknownWord(field, word)));
        }
        return off;
    }

    private String answer(Viewer viewer) {
        NoticeChoice choice = choosing.choiceOf(viewer.personKey().orElseThrow());
        return new Json()
                .with("digest", choice.rhythm().word())
                .with(
                        "kinds",
                        Arrays.stream(NoticeKind.values())
                                .filter(choice::wants)
                                .map(NoticeKind::word)
                                .toList())
                .text();
    }
}
