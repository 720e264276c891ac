package io.milepost.host.importing;

import io.milepost.host.storage.IssueTable;
import io.milepost.host.storage.SetupWriter;
import io.milepost.host.storage.SetupWriter.NewLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Stores what points from issue to issue once all issues are there; what points at none of them is counted. */
final class RelationStep {
    private static final int BATCH = 500;

    private final SetupWriter writer;
    private final ImportedNames names;
    private final long firstId;
    private final ImportReport report;
    private final List<FoundRelations> waiting = new ArrayList<>();

    /** @param firstId the lowest id that this import gave */
    RelationStep(SetupWriter writer, ImportedNames names, long firstId, ImportReport report) {
        this.writer = writer;
        this.names = names;
        this.firstId = firstId;
        this.report = report;
    }

    void take(FoundRelations issue) {
        waiting.add(issue);
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    void flush() {
        Batch batch = new Batch(
                writer.issueIds(waiting.stream().flatMap(FoundRelations::keys).collect(Collectors.toSet())));
        waiting.forEach(batch::add);
        writer.links(batch.links);
        waiting.clear();
    }

    /** The links of some issues, with the ids of all that they point at and that is there. */
    private final class Batch {
        private final Map<String, Long> ids;
        private final List<NewLink> links = new ArrayList<>();

        private Batch(Map<String, Long> ids) {
            this.ids = ids;
        }

        private void add(FoundRelations issue) {
            issue.parent().ifPresent(parent -> add(Relation.PARENT, IssueTable.SUB_TASK_LINK, parent, issue.key()));
            issue.epic().ifPresent(epic -> add(Relation.EPIC, IssueTable.EPIC_LINK, epic, issue.key()));
            issue.links().stream()
                    .distinct()
                    .filter(link -> isToldHere(link, issue.key()))
                    .forEach(
                            link -> add(Relation.LINK, names.linkType(link.type()), link.source(), link.destination()));
        }

        private void add(Relation relation, long type, String source, String destination) {
            if (ids.containsKey(source) && ids.containsKey(destination)) {
                links.add(new NewLink(type, ids.get(source), ids.get(destination)));
                report.countStored(relation);
            } else {
                report.countMissing(relation);
            }
        }

        /** Both issues of a link tell it. Its source counts, or its destination when these files lack the source. */
        private boolean isToldHere(FoundRelations.Link link, String teller) {
            return teller.equals(link.source()) || ids.getOrDefault(link.source(), -1L) < firstId;
        }
    }
}
