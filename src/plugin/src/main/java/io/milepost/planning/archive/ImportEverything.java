package io.milepost.planning.archive;

import io.milepost.domain.plan.SettingsChange.Area;
import io.milepost.planning.EditRights;
import io.milepost.planning.SettingsAudit;
import io.milepost.planning.archive.ArchiveRefusedException.Reason;
import io.milepost.planning.archive.ImportPlan.Found;
import io.milepost.planning.archive.ImportPlan.TableCount;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Puts an archive in the place of everything that Milepost keeps, or leaves everything as it is. */
public final class ImportEverything {

    private final EditRights rights;
    private final ArchiveTables tables;
    private final ArchiveNames names;
    private final StandStill standStill;
    private final SettingsAudit audit;

    public ImportEverything(
            EditRights rights, ArchiveTables tables, ArchiveNames names, StandStill standStill, SettingsAudit audit) {
        this.rights = rights;
        this.tables = tables;
        this.names = names;
        this.standStill = standStill;
        this.audit = audit;
    }

    /** Refuses a person who is no administrator. */
    public void checkAllowed(Optional<String> personKey) {
        rights.checkAdminister(personKey);
    }

    /**
     * What an import would do; it changes nothing. Refuses a person who is no administrator, then all of the file that is no
     * archive.
     *
     * @param chosen by what issues are found; where nobody chose, by what fits the archive
     */
    public ImportPlan preview(Optional<String> personKey, InputStream file, Optional<Matching> chosen) {
        checkAllowed(personKey);
        try (StagedFile staged = StagedFile.of(file)) {
            tables.checkReplaceable();
            return plan(staged, content(staged), chosen);
        }
    }

    /**
     * Imports the file that was looked at before; refuses as the preview does, and another file. When it returns, all is
     * imported and a full recalculation has been asked for; when it throws, nothing is.
     */
    public ImportPlan keep(Optional<String> personKey, InputStream file, String digest, Matching matching) {
        checkAllowed(personKey);
        try (StagedFile staged = StagedFile.of(file)) {
            if (!staged.isThatOf(digest)) {
                throw new ArchiveRefusedException(Reason.ANOTHER_FILE);
            }
            tables.checkReplaceable();
            ArchiveContent content = content(staged);
            ImportPlan plan = plan(staged, content, Optional.of(matching));
            standStill.whileNothingIsChanged(() -> replace(content, matching));
            audit.done(personKey, Area.IMPORT, "Jira", told(plan));
            return plan;
        }
    }

    private static Map<String, String> told(ImportPlan plan) {
        long rows = plan.tables().stream().mapToLong(TableCount::kept).sum();
        long leftOut = plan.tables().stream().mapToLong(TableCount::inArchive).sum() - rows;
        return Map.of("sha256", plan.digest(), "rows", String.valueOf(rows), "leftOut", String.valueOf(leftOut));
    }

    private ArchiveContent content(StagedFile staged) {
        return ArchiveContent.of(staged, tables.tables(), names);
    }

    private void replace(ArchiveContent content, Matching matching) {
        Translation translation = content.translation(matching);
        tables.replaceAll(
                content.highestIds(),
                taker -> content.forEachRow(
                        (table, row) -> translation.of(table, row).ifPresent(here -> taker.take(table, here))));
    }

    private ImportPlan plan(StagedFile staged, ArchiveContent content, Optional<Matching> chosen) {
        Matching matching = chosen.orElseGet(content::likelyMatching);
        TreeSet<String> unknown = new TreeSet<>(content.people());
        unknown.removeAll(names.people(content.people()));
        return new ImportPlan(
                staged.digest(),
                matching,
                content.issues().same(),
                found(content.projects(), matching),
                found(content.issues(), matching),
                List.copyOf(unknown),
                counts(content, matching));
    }

    private static Found found(JiraMatch match, Matching matching) {
        return new Found(match.keys().size(), match.missing(matching));
    }

    private List<TableCount> counts(ArchiveContent content, Matching matching) {
        Translation translation = content.translation(matching);
        Map<String, Long> kept = new HashMap<>();
        content.forEachRow(
                (table, row) -> translation.of(table, row).ifPresent(here -> kept.merge(table.name(), 1L, Long::sum)));
        List<TableCount> counts = new ArrayList<>();
        for (ArchiveTable table : tables.tables()) {
            long taken = kept.getOrDefault(table.name(), 0L);
            counts.add(new TableCount(table.name(), tables.count(table), content.rows(table), taken));
        }
        return counts;
    }
}
