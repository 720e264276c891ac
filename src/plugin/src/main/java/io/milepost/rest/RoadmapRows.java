package io.milepost.rest;

import io.milepost.lookup.OpenLanes.OpenLane;
import io.milepost.rest.sheets.AboutSheet;
import io.milepost.rest.sheets.CsvForm;
import io.milepost.rest.sheets.GoalRows;
import io.milepost.rest.sheets.LaneRows;
import io.milepost.rest.sheets.LaneRows.Line;
import io.milepost.rest.sheets.Rows;
import java.util.Optional;
import java.util.stream.Stream;

/** A roadmap as rows of a file: its goals, or its lanes with their activities. */
record RoadmapRows(RoadmapInView roadmap, Speech speech) {

    /** @param form how numbers stand within texts */
    Rows<?> in(CsvForm form) {
        return roadmap.lanes()
                .<Rows<?>>map(lanes -> ofLanes(lanes, form))
                .orElseGet(() ->
                        GoalRows.of(roadmap.goals(), roadmap.hiddenGoals(), roadmap.healthNames(), speech.texts()));
    }

    private Rows<Line> ofLanes(RoadmapInView.Lanes lanes, CsvForm form) {
        return LaneRows.of(
                lanes.open().lanes().stream()
                        .flatMap(each -> lines(each, lanes))
                        .toList(),
                lanes.open().total().hidden(),
                form,
                speech.texts());
    }

    private Stream<Line> lines(OpenLane open, RoadmapInView.Lanes lanes) {
        String name = LaneWords.name(open.lane(), lanes.by(), speech);
        Line head = new Line(name, open.lane().figures(), Optional.empty());
        return Stream.concat(
                Stream.of(head),
                Stream.concat(open.lane().items().stream(), open.unscheduled().stream())
                        .map(activity -> new Line(name, open.lane().figures(), Optional.of(activity))));
    }

    AboutSheet.Kind kind() {
        return roadmap.lanes().isPresent() ? AboutSheet.Kind.ACTIVITIES : AboutSheet.Kind.GOALS;
    }
}
