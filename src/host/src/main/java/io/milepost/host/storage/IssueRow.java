package io.milepost.host.storage;

import java.time.Instant;
import java.time.LocalDate;

/** An issue as stored, with the ends of its sub-task and epic links. */
public record IssueRow(
        long id,
        long projectId,
        long issueNumber,
        String issueKey,
        long typeId,
        long statusId,
        Long resolutionId,
        String summary,
        String description,
        String assigneeKey,
        String reporterKey,
        String creatorKey,
        Instant created,
        Instant updated,
        Instant resolved,
        LocalDate due,
        Long originalEstimate,
        Long securityLevelId,
        Long parentId,
        Long epicId) {}
