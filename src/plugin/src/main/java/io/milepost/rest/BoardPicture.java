package io.milepost.rest;

import io.milepost.domain.Health;
import io.milepost.domain.Share;
import io.milepost.domain.plan.HealthNames;
import io.milepost.lookup.Assessment;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.LaneActivity;
import io.milepost.lookup.LaneBy;
import io.milepost.lookup.LaneFigures;
import io.milepost.lookup.OpenLanes.OpenLane;
import io.milepost.lookup.Person;
import io.milepost.rest.picture.CardBoard;
import io.milepost.rest.picture.CardBoard.Card;
import io.milepost.rest.picture.CardBoard.Column;
import io.milepost.rest.picture.CardBoard.Dial;
import io.milepost.rest.picture.CardBoard.Foot;
import io.milepost.rest.picture.CardBoard.Head;
import io.milepost.rest.picture.CardBoard.Standing;
import io.milepost.rest.picture.Picture;
import io.milepost.rest.picture.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The board of a roadmap as a picture: the columns and cards of the page, in its words.
 *
 * @param most how many cards of a column at most
 */
record BoardPicture(RoadmapInView roadmap, Speech speech, int most) {

    /** Of what is sorted by it, goals stand in the columns too. */
    private static final Map<String, Function<GoalView, String>> PLACES = Map.of(
            "status", goal -> goal.issue().status().name(),
            "owner", goal -> goal.issue().assignee().map(Person::name).orElse(""),
            "project", goal -> goal.issue().name().projectKey());

    CardBoard of(Picture.Heading heading, boolean isByHealth) {
        List<Column> columns = isByHealth ? byHealth() : byLanes();
        CardBoard.Words words =
                new CardBoard.Words(speech.locale(), speech.text("csv.column.pace"), speech.text("picture.squares"));
        boolean isPast = !isByHealth && roadmap.lanes().isEmpty();
        String note = speech.text(isPast ? "board.past" : "board.nothing");
        return new CardBoard(heading, columns, Optional.of(note).filter(said -> columns.isEmpty()), words);
    }

    private List<Column> byHealth() {
        Map<String, List<GoalView>> byStanding = roadmap.goals().stream()
                .collect(Collectors.groupingBy(goal -> goal.assessment().standing()));
        return Assessment.URGENCY.stream()
                .filter(byStanding::containsKey)
                .map(standing -> ofHealth(byStanding.get(standing)))
                .toList();
    }

    private Column ofHealth(List<GoalView> goals) {
        Head head = new Head(standing(goals.get(0)), speech.number(goals.size()), BarTones.standing(goals.get(0)));
        return column(head, goals.stream().map(goal -> card(goal, true)).toList(), goals.size());
    }

    private List<Column> byLanes() {
        return roadmap.lanes().stream()
                .flatMap(lanes -> lanes.open().lanes().stream().map(lane -> ofLane(lane, lanes.by())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Column> ofLane(OpenLane lane, LaneBy by) {
        List<GoalView> goals = Optional.ofNullable(PLACES.get(by.word())).stream()
                .flatMap(place -> roadmap.goals().stream()
                        .filter(goal -> place.apply(goal).equals(place(lane, by))))
                .toList();
        LaneFigures figures = lane.lane().figures();
        int hidden = figures.hidden().activities();
        int count = goals.size() + figures.activities() - hidden;
        if (count + hidden == 0) {
            return Optional.empty();
        }
        boolean isByStatus = by.word().equals("status");
        List<Card> cards = Stream.of(
                        goals.stream().map(goal -> card(goal, false)),
                        Stream.concat(lane.lane().items().stream(), lane.unscheduled().stream())
                                .map(activity -> card(activity, isByStatus)))
                .flatMap(each -> each)
                .toList();
        String name = lane.lane().name().orElseGet(() -> speech.text("board.none"));
        return Optional.of(column(new Head(name, counts(count, figures), Tone.QUIET), cards, count));
    }

    /** What a goal must say of itself to stand there. */
    private static String place(OpenLane lane, LaneBy by) {
        return by.word().equals("status")
                ? lane.lane().name().orElse("")
                : lane.lane().id();
    }

    private String counts(int count, LaneFigures figures) {
        List<String> said = new ArrayList<>(List.of(speech.number(count)));
        int hidden = figures.hidden().activities();
        if (hidden > 0) {
            said.add(speech.text("board.hidden", speech.number(hidden)));
        }
        figures.delivery().share().ifPresent(share -> said.add(speech.text("board.done", speech.wholePerCent(share))));
        return String.join(" \u00b7 ", said);
    }

    private Column column(Head head, List<Card> cards, int count) {
        List<Card> shown = cards.stream().limit(most).toList();
        int more = count - shown.size();
        return new Column(
                head,
                shown,
                Optional.of(more)
                        .filter(left -> left > 0)
                        .map(left -> speech.text("picture.more", speech.number(left))));
    }

    /** @param isSaid whether the column says how it stands */
    private Card card(GoalView goal, boolean isSaid) {
        String key = goal.issue().key();
        String name = goal.issue().name().summary();
        Tone tone = BarTones.standing(goal);
        Standing standing = new Standing(tone, standing(goal));
        Foot foot = new Foot(
                key,
                Optional.of(standing).filter(said -> !isSaid),
                due(goal.issue().span().due(), !isSaid),
                owner(goal.issue().assignee()));
        List<Dial> dials = dials(goal, tone);
        String told = joined(Stream.of(
                key + " " + name,
                standing.words(),
                dials.stream().map(Dial::text).collect(Collectors.joining(", ")),
                due(goal.issue().span().due(), false),
                foot.owner()));
        return new Card(tone, name, "", dials, foot, told);
    }

    /** The headline first: the result where the goal has one, else the delivery. */
    private List<Dial> dials(GoalView goal, Tone tone) {
        Assessment assessment = goal.assessment();
        Optional<Share> headline = assessment.attainment().share();
        if (assessment.attainment().kind().equals("result")) {
            return List.of(
                    dial("result", headline, goal, tone),
                    dial("delivery", assessment.delivery().share(), goal, tone));
        }
        Dial delivery = dial("delivery", headline, goal, tone);
        boolean hasResult = assessment.firstKpi().isPresent()
                || assessment.result().coverage().withData() > 0;
        return hasResult
                ? List.of(delivery, dial("result", assessment.state().result(), goal, tone))
                : List.of(delivery);
    }

    private Dial dial(String kind, Optional<Share> share, GoalView goal, Tone tone) {
        String said = share.map(speech::perCent).orElseGet(() -> speech.text("roadmap.health.no.data"));
        return new Dial(
                speech.text("roadmap." + kind) + " " + said,
                share.map(Share::value),
                goal.assessment().judgement().pace().map(Share::value),
                tone);
    }

    private Card card(LaneActivity activity, boolean isSaid) {
        String key = activity.issue().key();
        String name = activity.issue().name().summary();
        String serves =
                activity.goals().isEmpty() ? "" : speech.text("board.serves", String.join(", ", activity.goals()));
        Standing standing = new Standing(
                LaneBars.tone(activity.issue().status().progress()),
                activity.issue().status().name());
        Foot foot = new Foot(
                key,
                Optional.of(standing).filter(said -> !isSaid),
                due(activity.planned().due(), !isSaid),
                owner(activity.issue().assignee()));
        String told = joined(Stream.of(
                key + " " + name,
                standing.words(),
                serves,
                due(activity.planned().due(), false),
                foot.owner()));
        return new Card(Tone.QUIET, name, serves, List.of(), foot, told);
    }

    private String standing(GoalView goal) {
        HealthNames names = roadmap.healthNames();
        Health health = goal.assessment().judgement().health();
        String standing = goal.assessment().standing();
        return health.word().equals(standing) ? speech.health(health, names) : speech.text("roadmap.stage." + standing);
    }

    /** Beside a standing there is room for the day alone. */
    private String due(Optional<LocalDate> due, boolean isShort) {
        return due.map(day -> speech.dayNear(day, roadmap.asOf()))
                .map(day -> isShort ? day : speech.text("board.due", day))
                .orElse("");
    }

    private static String owner(Optional<Person> person) {
        return person.map(Person::displayName).orElse("");
    }

    private static String joined(Stream<String> words) {
        return words.filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }
}
