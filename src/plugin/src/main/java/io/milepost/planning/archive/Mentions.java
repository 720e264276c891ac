package io.milepost.planning.archive;

import io.milepost.planning.archive.ArchiveColumn.Kind;
import java.util.List;
import java.util.TreeSet;

/** The issues, projects and people that rows speak of. */
final class Mentions {

    private final TreeSet<Long> issues = new TreeSet<>();
    private final TreeSet<Long> projects = new TreeSet<>();
    private final TreeSet<String> people = new TreeSet<>();

    void add(ArchiveTable table, List<Object> row) {
        for (int index = 0; index < row.size(); index++) {
            if (row.get(index) != null) {
                add(table.columns().get(index).kind(), row.get(index));
            }
        }
    }

    private void add(Kind kind, Object value) {
        switch (kind) {
            case ISSUE -> issues.add((Long) value);
            case PROJECT -> {
                if (!Translation.isOfAPlan((Long) value)) {
                    projects.add((Long) value);
                }
            }
            case PERSON -> people.add((String) value);
            case PLAN -> {
                PlanText plan = PlanText.of((String) value);
                issues.addAll(plan.issues());
                projects.addAll(plan.projects());
                people.addAll(plan.people());
            }
            default -> {
                // says nothing of Jira
            }
        }
    }

    TreeSet<Long> issues() {
        return issues;
    }

    TreeSet<Long> projects() {
        return projects;
    }

    TreeSet<String> people() {
        return people;
    }
}
