package io.milepost.host.importing;

import io.milepost.host.storage.SetupWriter;
import io.milepost.host.storage.SetupWriter.NewProject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The projects of an import: with Jira's default permissions, and a workflow from any status to any other. */
final class ImportedProjects {
    private final SetupWriter writer;
    private final Map<String, Long> idsByKey = new TreeMap<>();
    private final Map<Long, Set<Long>> statusesById = new TreeMap<>();

    ImportedProjects(SetupWriter writer) {
        this.writer = writer;
    }

    long project(FoundIssue.Project project) {
        return idsByKey.computeIfAbsent(project.key(), key -> writer.projectId(key)
                .orElseGet(() -> writer.project(new NewProject(project.key(), project.name(), null))));
    }

    /** Remembers a status as part of the project's workflow. */
    void uses(long projectId, long statusId) {
        statusesById.computeIfAbsent(projectId, id -> new TreeSet<>()).add(statusId);
    }

    void finishWorkflows() {
        statusesById.forEach((projectId, statuses) -> writer.anyToAny(projectId, List.copyOf(statuses)));
    }
}
