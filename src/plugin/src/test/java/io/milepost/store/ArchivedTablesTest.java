package io.milepost.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.planning.archive.ArchiveColumn;
import io.milepost.planning.archive.ArchiveColumn.Kind;
import io.milepost.planning.archive.ArchiveTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing that Milepost keeps can be forgotten in an archive. */
class ArchivedTablesTest {

    /** Ids of rows and plans, which stay the same in any Jira, and of Jira's own history. */
    private static final Set<String> PLAIN_IDS = Set.of("id", "batchId", "changeId", "linkId", "planId", "runId");

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    @Test
    void everyEntityOfTheDescriptorStandsInTheArchive() throws IOException {
        String descriptor = Files.readString(ROOT.resolve("atlassian-plugin.xml"));
        List<String> entities = Pattern.compile("<entity>(.*?)</entity>")
                .matcher(descriptor)
                .results()
                .map((MatchResult entity) -> entity.group(1))
                .toList();
        assertThat(entities).isNotEmpty();
        assertThat(ActiveObjectsArchiveTables.TABLES)
                .extracting(table -> table.type().getName())
                .as("add the new table to ActiveObjectsArchiveTables and to docs/export.md")
                .containsExactlyInAnyOrderElementsOf(entities);
    }

    @Test
    void everyIdIsKnownAsOneOfAnIssueOrAProjectOrIsNone() {
        Set<String> unknown = columns().stream()
                .filter(column -> column.kind() == Kind.NUMBER && column.name().matches("id|.*Id"))
                .map(ArchiveColumn::name)
                .filter(name -> !PLAIN_IDS.contains(name))
                .collect(Collectors.toSet());
        assertThat(unknown).as("say in ArchivedTable what these are ids of").isEmpty();
    }

    @Test
    void noValueThatIsMadeOfOthersIsLeftAsItWas() {
        assertThat(columns()).extracting(ArchiveColumn::name).doesNotContain("slot");
    }

    @Test
    void theDocumentsNameEveryTableAndEveryColumn() throws IOException {
        String document = Files.readString(ROOT.resolve("docs/export.md"));
        assertThat(document)
                .contains(ActiveObjectsArchiveTables.TABLES.stream()
                        .map(table -> "`" + table.shape().name() + "`")
                        .toList())
                .contains(columns().stream()
                        .map(column -> "`" + column.name() + "`")
                        .toList());
    }

    private static List<ArchiveColumn> columns() {
        return ActiveObjectsArchiveTables.TABLES.stream()
                .map(ArchivedTable::shape)
                .map(ArchiveTable::columns)
                .flatMap(List::stream)
                .toList();
    }
}
