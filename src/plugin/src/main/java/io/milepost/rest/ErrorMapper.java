package io.milepost.rest;

import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.domain.plan.PlanRefusedException;
import io.milepost.domain.plan.UnknownPlanException;
import io.milepost.domain.plan.UnreadablePlanException;
import io.milepost.domain.view.UnknownViewException;
import io.milepost.domain.view.ViewRefusedException;
import io.milepost.lookup.FutureDayException;
import io.milepost.lookup.GoalLookup;
import io.milepost.lookup.PastDayException;
import io.milepost.lookup.PlanLookup;
import io.milepost.lookup.Readers;
import io.milepost.lookup.SearchRefusedException;
import io.milepost.lookup.SearchTooWideException;
import io.milepost.lookup.UnknownActivityException;
import io.milepost.lookup.UnknownGoalException;
import io.milepost.lookup.UnknownIssueException;
import io.milepost.lookup.UnknownProjectException;
import io.milepost.lookup.Viewers;
import io.milepost.planning.BulkRefusedException;
import io.milepost.planning.FileUnclearException;
import io.milepost.planning.GoalLoopException;
import io.milepost.planning.InvalidSettingException;
import io.milepost.planning.IssueRefusedException;
import io.milepost.planning.KeptPlanConflictException;
import io.milepost.planning.KpiRefusedException;
import io.milepost.planning.LinkRefusedException;
import io.milepost.planning.MeasurementRefusedException;
import io.milepost.planning.MeasurementRefusedException.Reason;
import io.milepost.planning.NotAllowedException;
import io.milepost.planning.PlanConflictException;
import io.milepost.planning.PushKeyReusedException;
import io.milepost.planning.ReasonMissingException;
import io.milepost.planning.RulesConflictException;
import io.milepost.planning.ShareRefusedException;
import io.milepost.planning.TooManyLaneFieldsException;
import io.milepost.planning.ViewConflictException;
import io.milepost.planning.archive.ArchiveRefusedException;
import io.milepost.planning.csv.CsvRefusedException;
import io.milepost.planning.feeds.FeedRefusedException;
import io.milepost.planning.feeds.UnknownFeedException;
import io.milepost.planning.fields.WishRefusedException;
import io.milepost.rest.ArchiveResource.PasswordNotConfirmedException;
import io.milepost.rest.Parameters.AnonymousException;
import io.milepost.rest.Parameters.MissingTokenException;
import io.milepost.rest.RateLimit.TooManyRequestsException;
import io.milepost.rest.Version.MissingVersionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.inject.Inject;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.Response.Status;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every refusal into its status, a key for programs and a message for the person, and never shows a trace. */
@Provider
public class ErrorMapper implements ExceptionMapper<RuntimeException> {

    private static final Logger log = LoggerFactory.getLogger(ErrorMapper.class);
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final int PRECONDITION_REQUIRED = 428;
    private static final int TOO_MANY = 429;

    private final Map<Class<?>, Function<RuntimeException, Response>> answers = new LinkedHashMap<>();
    private final RefusalJson json;
    private final Problem problems;
    private final Viewers viewers;
    private final GoalLookup goals;

    @Inject
    public ErrorMapper(I18nResolver texts, Viewers viewers, Readers readers, GoalLookup goals, PlanLookup plans) {
        this.json = new RefusalJson(texts, viewers, readers, plans);
        this.problems = new Problem(texts);
        this.viewers = viewers;
        this.goals = goals;
        answerRequests();
        answerWhatIsHidden();
        answerPlans();
        answerMeasurements();
        answerArchives();
    }

    @Override
    public Response toResponse(RuntimeException problem) {
        if (answers.containsKey(problem.getClass())) {
            return answers.get(problem.getClass()).apply(problem);
        }
        return problem instanceof WebApplicationException web ? web(web) : unexpected(problem);
    }

    private void answerRequests() {
        on(
                BadInputException.class,
                bad -> answer(bad.isTooLong() ? TOO_LARGE : 400, json.of(bad.messageKey(), bad.arguments())));
        on(
                FutureDayException.class,
                future -> answer(400, json.of("milepost.error.day.future", List.of(future.day()))));
        on(PastDayException.class, past -> answer(400, json.of("milepost.error.day.past", List.of(past.day()))));
        on(MissingTokenException.class, missing -> answer(403, json.of("milepost.error.token")));
        on(TooManyRequestsException.class, this::tooMany);
        on(
                MissingVersionException.class,
                missing -> answer(PRECONDITION_REQUIRED, json.of("milepost.error.version.missing")));
        on(
                WishRefusedException.class,
                refused -> answer(400, json.of("milepost.error.field." + refused.what(), refused.value())));
        on(
                InvalidSettingException.class,
                invalid -> answer(
                        400, json.of(RefusalJson.key("milepost.error.setting.", invalid.reason()), invalid.value())));
    }

    private void answerWhatIsHidden() {
        on(AnonymousException.class, nobody -> hidden(401, "milepost.error.anonymous"));
        on(UnknownGoalException.class, unknown -> hidden(404, "milepost.error.goal.unknown", unknown.key()));
        on(UnknownActivityException.class, unknown -> hidden(404, "milepost.error.activity.unknown", unknown.key()));
        on(UnknownIssueException.class, unknown -> hidden(404, "milepost.error.issue.unknown", unknown.key()));
        on(UnknownProjectException.class, unknown -> hidden(404, "milepost.error.project.unknown", unknown.key()));
        on(
                UnknownPlanException.class,
                unknown -> hidden(404, "milepost.error.kept.unknown", Long.toString(unknown.id())));
        on(UnknownViewException.class, unknown -> hidden(404, "milepost.error.view.unknown", unknown.id()));
        on(UnknownFeedException.class, unknown -> answer(404, json.of("milepost.error.feed.unknown")));
        on(
                NotAllowedException.class,
                refused -> hidden(403, RefusalJson.key("milepost.error.right.", refused.right())));
    }

    private void answerPlans() {
        on(
                FeedRefusedException.class,
                refused -> answer(
                        refused.reason() == FeedRefusedException.Reason.TOO_MANY ? 409 : 400,
                        json.of(RefusalJson.key("milepost.error.feed.", refused.reason()), refused.value())));
        on(GoalLoopException.class, loop -> answer(409, json.of("milepost.error.goal.loop", named(loop))));
        on(PlanConflictException.class, conflict -> answer(409, json.of(conflict)));
        on(RulesConflictException.class, conflict -> answer(409, json.of(conflict)));
        on(
                KeptPlanConflictException.class,
                conflict -> answer(
                        409,
                        json.of("milepost.error.kept.conflict", String.valueOf(conflict.version()))
                                .with("version", conflict.version())));
        on(
                ViewConflictException.class,
                conflict -> answer(
                        409,
                        json.of("milepost.error.view.conflict", String.valueOf(conflict.version()))
                                .with("version", conflict.version())));
        on(
                ViewRefusedException.class,
                refused -> answer(400, json.of("milepost.error.view." + refused.rule(), refused.value())));
        on(
                SearchRefusedException.class,
                refused -> answer(400, json.of("milepost.error.kept.search", refused.reason())));
        on(
                TooManyLaneFieldsException.class,
                many -> answer(400, json.of("milepost.error.view.lane-fields", String.valueOf(many.most()))));
        on(
                SearchTooWideException.class,
                wide -> answer(400, json.of("milepost.error.search.wide", String.valueOf(wide.most()))));
        on(
                PlanRefusedException.class,
                refused -> answer(400, json.of("milepost.error.plan." + refused.rule(), List.of(refused.value()))));
        on(
                ReasonMissingException.class,
                missing ->
                        answer(400, json.of("milepost.error.plan.reason-missing", String.join(", ", missing.parts()))));
        on(KpiRefusedException.class, refused -> answer(400, json.of(refused)));
        on(UnreadablePlanException.class, this::unreadable);
        on(IssueRefusedException.class, refused -> answer(400, json.of(refused)));
        on(
                LinkRefusedException.class,
                refused -> answer(409, json.of(RefusalJson.key("milepost.error.link.", refused.reason()))));
        on(ShareRefusedException.class, refused -> answer(409, json.of(refused)));
    }

    private void answerMeasurements() {
        on(MeasurementRefusedException.class, refused -> answer(status(refused.reason()), json.of(refused)));
        on(BulkRefusedException.class, refused -> answer(400, json.of(refused)));
        on(
                PushKeyReusedException.class,
                reused -> answer(UNPROCESSABLE, json.of("milepost.error.push.key", reused.key())));
        on(CsvRefusedException.class, refused -> answer(400, json.of(refused)));
        on(FileUnclearException.class, unclear -> answer(409, json.of(unclear)));
    }

    private void answerArchives() {
        on(PasswordNotConfirmedException.class, unconfirmed -> answer(403, json.of("milepost.error.websudo")));
        on(
                ArchiveRefusedException.class,
                refused -> answer(
                        refused.reason() == ArchiveRefusedException.Reason.ANOTHER_FILE ? 409 : 400,
                        json.of(RefusalJson.key("milepost.error.archive.", refused.reason()), refused.arguments())));
    }

    private <E extends RuntimeException> void on(Class<E> refusal, Answer<E> answer) {
        answers.put(refusal, problem -> answer.to(refusal.cast(problem)));
    }

    /** How one kind of refusal is answered; of our own, because a generic method's signature keeps its javax on Jira 11. */
    private interface Answer<E> {
        Response to(E problem);
    }

    private static int status(Reason reason) {
        return switch (reason) {
            case UNKNOWN -> 404;
            case SUPERSEDED -> 409;
            default -> 400;
        };
    }

    /** Nobody in particular is told to log in and nothing else: the answer must not say what exists. */
    private Response hidden(int status, String key, String... arguments) {
        return viewers.current().isAnonymous()
                ? answer(401, json.of("milepost.error.anonymous"))
                : answer(status, json.of(key, arguments));
    }

    /** The goals on the loop that the person may see, and how many there are in all. */
    private List<String> named(GoalLoopException loop) {
        List<String> keys = goals.keysOf(viewers.current(), loop.goals());
        return List.of(String.join(", ", keys), String.valueOf(loop.goals().size()));
    }

    /** What Jira's own JAX-RS refuses; of a method that is not there it says which ones are. */
    private Response web(WebApplicationException problem) {
        Response.StatusType status = problem.getResponse().getStatusInfo();
        Response.ResponseBuilder answer =
                problems.answer(status.getStatusCode(), json.of("milepost.error.request", status.getReasonPhrase()));
        Object allowed = problem.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
        return answer.header(HttpHeaders.ALLOW, allowed).build();
    }

    private Response unexpected(RuntimeException problem) {
        String reference = UUID.randomUUID().toString();
        log.error("request failed, reference {}", reference, problem);
        return answer(Status.INTERNAL_SERVER_ERROR.getStatusCode(), json.of("milepost.error.unexpected", reference));
    }

    private Response tooMany(TooManyRequestsException problem) {
        String seconds = String.valueOf(problem.seconds());
        return problems.answer(TOO_MANY, json.of("milepost.error.limit", seconds))
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }

    /** Nobody's mistake who asks; whoever administers Jira finds in its log which plans these are. */
    private Response unreadable(UnreadablePlanException problem) {
        log.error("request for plans that cannot be read", problem);
        return answer(Status.INTERNAL_SERVER_ERROR.getStatusCode(), json.of("milepost.error.plan.unreadable"));
    }

    private Response answer(int status, Json refusal) {
        return problems.answer(status, refusal).build();
    }
}
