package io.milepost.host.importing;

import io.milepost.host.storage.Setup;
import io.milepost.host.storage.SetupWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Imports pages of {@code GET /rest/api/2/search?expand=names,schema} in one transaction. The files are read three
 * times instead of being held in memory: for the fields that they describe, for the issues, and for what points from
 * issue to issue, which may be in a later page.
 */
public final class SearchImport {
    private final Setup setup;
    private final Clock clock;
    private final Consumer<String> out;

    /** @param out takes the lines that tell a person how far the import is */
    public SearchImport(Setup setup, Clock clock, Consumer<String> out) {
        this.setup = setup;
        this.clock = clock;
        this.out = out;
    }

    /**
     * Imports all issues of the files, or nothing.
     *
     * @throws BrokenPageException naming file, issue and reason
     */
    public ImportReport run(List<Path> files) {
        Instant began = clock.instant();
        List<SearchPage> pages = files.stream().map(SearchPage::new).toList();
        FieldCatalogue catalogue =
                FieldCatalogue.merged(pages.stream().map(SearchPage::fields).toList());
        ImportReport report = new ImportReport(out);
        setup.inOneTransaction(writer -> {
            store(writer, pages, catalogue, report);
            return null;
        });
        report.tell(Duration.between(began, clock.instant()).toMillis() / 1000.0);
        catalogue
                .leftOut()
                .forEach(field -> out.accept("  left out: field " + field.name() + " (" + field.custom() + ")"));
        return report;
    }

    private static void store(
            SetupWriter writer, List<SearchPage> pages, FieldCatalogue catalogue, ImportReport report) {
        ImportedNames names = new ImportedNames(writer);
        ImportedProjects projects = new ImportedProjects(writer);
        IssueStep issues = new IssueStep(writer, names, projects, report);
        for (SearchPage page : pages) {
            page.forEachIssue(issue -> issues.take(FoundIssue.from(issue, catalogue)), issues::flush);
        }
        projects.finishWorkflows();
        RelationStep relations = new RelationStep(writer, names, issues.firstId(), report);
        for (SearchPage page : pages) {
            page.forEachIssue(issue -> relations.take(FoundRelations.from(issue, catalogue)), relations::flush);
        }
    }
}
