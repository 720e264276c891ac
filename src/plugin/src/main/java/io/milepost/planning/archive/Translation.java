package io.milepost.planning.archive;

import io.milepost.planning.archive.ArchiveColumn.Kind;
import io.milepost.planning.archive.ArchiveRefusedException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of an archive as they are to stand in this Jira. */
record Translation(JiraMatch projects, JiraMatch issues, Matching matching) {

    /** Empty where the row is about something that this Jira has not. */
    Optional<List<Object>> of(ArchiveTable table, List<Object> row) {
        if (matching == Matching.BY_ID) {
            return Optional.of(row);
        }
        List<Object> translated = new ArrayList<>(row);
        for (int index = 0; index < row.size(); index++) {
            Object value = row.get(index);
            if (value == null) {
                continue;
            }
            ArchiveColumn column = table.columns().get(index);
            Object here = here(column.kind(), value);
            if (here == null && !column.optional()) {
                return Optional.empty();
            }
            translated.set(index, here);
        }
        return Optional.of(translated);
    }

    private Object here(Kind kind, Object value) {
        return switch (kind) {
            case ISSUE -> issues.idOf((Long) value, matching).orElse(null);
            case PROJECT -> isOfAPlan((Long) value)
                    ? value
                    : projects.idOf((Long) value, matching).orElse(null);
            case PLAN -> PlanText.of((String) value).in(projects, issues);
            default -> value;
        };
    }

    /** Rules of a plan that administrators have made stand under its number with a minus, where those of a project have its id. */
    static boolean isOfAPlan(long projectId) {
        return projectId < 0;
    }

    /** Refuses a row that speaks of what the archive does not list: it could not be found in any Jira. */
    void checkListed(ArchiveTable table, List<Object> row) {
        for (int index = 0; index < row.size(); index++) {
            ArchiveColumn column = table.columns().get(index);
            Object value = row.get(index);
            boolean unlisted = value != null
                    && (column.kind() == Kind.ISSUE && !issues.isListed((Long) value)
                            || column.kind() == Kind.PROJECT
                                    && !isOfAPlan((Long) value)
                                    && !projects.isListed((Long) value));
            if (unlisted) {
                throw new ArchiveRefusedException(Reason.UNLISTED, table.name(), column.name());
            }
        }
    }
}
