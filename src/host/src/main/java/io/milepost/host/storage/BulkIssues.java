package io.milepost.host.storage;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Stores many issues and links in batches, inside the transaction of a handle. */
final class BulkIssues {
    private static final String INSERT =
            """
            insert into issue (project_id, issue_number, issue_key, type_id, status_id, resolution_id, summary,
                description, assignee_key, reporter_key, creator_key, created, updated, resolved, due,
                original_estimate, security_level_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Handle handle;

    BulkIssues(Handle handle) {
        this.handle = handle;
    }

    List<Long> issues(List<NewIssue> issues) {
        if (issues.isEmpty()) {
            return List.of();
        }
        PreparedBatch batch = handle.prepareBatch(INSERT);
        for (NewIssue issue : issues) {
            String key = issue.key() == null ? nextKey(issue.projectId()) : issue.key();
            batch.add(
                    issue.projectId(),
                    number(key),
                    key,
                    issue.typeId(),
                    issue.statusId(),
                    issue.resolutionId(),
                    issue.summary(),
                    issue.description(),
                    issue.assigneeKey(),
                    issue.reporterKey(),
                    issue.creatorKey(),
                    issue.created(),
                    issue.updated(),
                    issue.resolved(),
                    issue.due(),
                    issue.originalEstimate(),
                    issue.securityLevelId());
        }
        List<Long> ids = new ArrayList<>(
                batch.executePreparedBatch("id").mapTo(Long.class).list());
        issues.stream().map(NewIssue::projectId).distinct().forEach(this::countKeys);
        return ids;
    }

    String nextKey(long projectId) {
        handle.execute("update project set last_number = last_number + 1 where id = ?", projectId);
        return handle.select("select project_key || '-' || last_number from project where id = ?", projectId)
                .mapTo(String.class)
                .one();
    }

    /** The number behind the project's key. */
    static long number(String key) {
        return Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
    }

    private void countKeys(long projectId) {
        handle.createUpdate(
                        """
                        update project set last_number = greatest(last_number,
                            (select max(issue_number) from issue where project_id = :id)) where id = :id""")
                .bind("id", projectId)
                .execute();
    }

    void links(List<SetupWriter.NewLink> links) {
        if (links.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "insert into issue_link (link_type_id, source_id, destination_id) values (?, ?, ?)");
        links.forEach(link -> batch.add(link.typeId(), link.sourceId(), link.destinationId()));
        batch.execute();
    }
}
