package io.milepost.host.storage;

import java.time.Instant;
import java.time.LocalDate;

/** An issue to store as it is; a key of null takes the project's next one. */
public record NewIssue(
        long projectId,
        String key,
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
        Long securityLevelId) {}
