package io.milepost.planning.archive;

import io.milepost.planning.archive.ArchiveColumn.Kind;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** An archive that was read from its beginning to its end: what it lists, how many rows it has, how they match this Jira. */
final class ArchiveContent {

    private final StagedFile file;
    private final List<ArchiveTable> tables;
    private final Listed listed;
    private final Map<String, Long> rows = new HashMap<>();
    private final Map<String, Long> highestIds = new HashMap<>();
    private final TreeSet<String> people = new TreeSet<>();

    private ArchiveContent(StagedFile file, List<ArchiveTable> tables, Listed listed) {
        this.file = file;
        this.tables = tables;
        this.listed = listed;
    }

    /** Refuses what is no archive that this version understands, to its last row. */
    static ArchiveContent of(StagedFile file, List<ArchiveTable> tables, ArchiveNames names) {
        Lists lists = new Lists();
        read(file, tables, lists);
        JiraMatch projects = JiraMatch.of(lists.projects, finder(names::projectKeys, names::projectIds));
        JiraMatch issues = JiraMatch.of(lists.issues, finder(names::issueKeys, names::issueIds));
        ArchiveContent content = new ArchiveContent(file, tables, new Listed(projects, issues));
        Translation check = content.translation(Matching.BY_ID);
        content.forEachRow((table, row) -> {
            check.checkListed(table, row);
            content.count(table, row);
        });
        return content;
    }

    private void count(ArchiveTable table, List<Object> row) {
        rows.merge(table.name(), 1L, Long::sum);
        if (row.get(0) instanceof Long id && table.key().kind() == Kind.NUMBER) {
            highestIds.merge(table.name(), id, Math::max);
        }
        Mentions mentions = new Mentions();
        mentions.add(table, row);
        people.addAll(mentions.people());
    }

    /** The Jira that has most issues under the ids of the archive is the one that it comes from. */
    Matching likelyMatching() {
        return listed.issues.same() * 2 >= listed.issues.keys().size() ? Matching.BY_ID : Matching.BY_KEY;
    }

    Translation translation(Matching matching) {
        return new Translation(listed.projects, listed.issues, matching);
    }

    long rows(ArchiveTable table) {
        return rows.getOrDefault(table.name(), 0L);
    }

    Map<String, Long> highestIds() {
        return Map.copyOf(highestIds);
    }

    TreeSet<String> people() {
        return people;
    }

    JiraMatch projects() {
        return listed.projects;
    }

    JiraMatch issues() {
        return listed.issues;
    }

    void forEachRow(ArchiveTables.TableRowTaker taker) {
        read(file, tables, new Lists() {
            @Override
            public void row(ArchiveTable table, List<Object> row) {
                taker.take(table, row);
            }
        });
    }

    private static void read(StagedFile file, List<ArchiveTable> tables, ArchiveReader.Content content) {
        try (Reader json = file.open()) {
            new ArchiveReader(tables, json, content).read();
        } catch (IOException e) {
            throw new UncheckedIOException("the file cannot be read again", e);
        }
    }

    private static JiraMatch.Finder finder(
            Function<Collection<Long>, Map<Long, String>> keys, Function<Collection<String>, Map<String, Long>> ids) {
        return new JiraMatch.Finder() {
            @Override
            public Map<Long, String> keys(Collection<Long> wanted) {
                return keys.apply(wanted);
            }

            @Override
            public Map<String, Long> ids(Collection<String> wanted) {
                return ids.apply(wanted);
            }
        };
    }

    private record Listed(JiraMatch projects, JiraMatch issues) {}

    /** Takes what an archive lists of Jira, and passes over its rows. */
    private static class Lists implements ArchiveReader.Content {

        private final Map<Long, String> projects = new TreeMap<>();
        private final Map<Long, String> issues = new TreeMap<>();

        @Override
        public void project(long id, Optional<String> key) {
            projects.put(id, key.orElse(""));
        }

        @Override
        public void issue(long id, Optional<String> key) {
            issues.put(id, key.orElse(""));
        }

        @Override
        public void row(ArchiveTable table, List<Object> row) {
            // only checked
        }
    }
}
