package io.milepost.rest;

import io.milepost.planning.archive.ImportPlan;
import io.milepost.planning.archive.ImportPlan.Found;
import io.milepost.planning.archive.ImportPlan.TableCount;
import io.milepost.planning.archive.Matching;
import java.util.List;

/** How it looks in JSON what an import would do or has done. */
final class ArchiveJson {

    /** So many are named of what is not found; there may be as many as issues in a Jira. */
    private static final int MOST_NAMED = 200;

    private ArchiveJson() {}

    static Matching matching(String word) {
        return switch (String.valueOf(word)) {
            case "id" -> Matching.BY_ID;
            case "key" -> Matching.BY_KEY;
            default -> throw BadInputException.wrongParameter("match", String.valueOf(word));
        };
    }

    static Json of(ImportPlan plan) {
        return new Json()
                .with("digest", plan.digest())
                .with("match", plan.matching() == Matching.BY_ID ? "id" : "key")
                .with("sameIssues", plan.same())
                .with("projects", of(plan.projects()))
                .with("issues", of(plan.issues()))
                .with("unknownPeople", named(plan.people()))
                .with("unknownPeopleCount", plan.people().size())
                .with("tables", plan.tables().stream().map(ArchiveJson::of).toList());
    }

    private static Json of(Found found) {
        return new Json()
                .with("all", found.all())
                .with("missing", named(found.missing()))
                .with("missingCount", found.missing().size());
    }

    private static List<String> named(List<String> names) {
        return names.stream().limit(MOST_NAMED).toList();
    }

    private static Json of(TableCount table) {
        return new Json()
                .with("table", table.table())
                .with("before", table.before())
                .with("inArchive", table.inArchive())
                .with("kept", table.kept());
    }
}
