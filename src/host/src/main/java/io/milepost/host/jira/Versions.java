package io.milepost.host.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.project.version.VersionManager;
import io.milepost.host.storage.Database;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.List;

/** The versions of projects, in the order in which they were made; none of them is archived here. */
public final class Versions implements VersionManager {
    private final Database database;

    public Versions(Database database) {
        this.database = database;
    }

    @Override
    public Collection<Version> getAllVersionsForProjects(Collection<Project> projects, boolean includeArchived) {
        List<Long> ids = projects.stream().map(Project::getId).toList();
        return ids.isEmpty()
                ? List.of()
                : database.jdbi().withHandle(handle -> handle.createQuery(
                                "select id, project_id, name, released, release_date from version"
                                        + " where project_id in (<projects>) order by id")
                        .bindList("projects", ids)
                        .map((row, context) -> (Version) new StoredVersion(
                                row.getLong(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getBoolean(4),
                                row.getObject(5, LocalDate.class)))
                        .list());
    }

    private record StoredVersion(long id, long projectId, String name, boolean released, LocalDate day)
            implements Version {

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public Long getProjectId() {
            return projectId;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isReleased() {
            return released;
        }

        @Override
        public Date getReleaseDate() {
            return day == null
                    ? null
                    : Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
        }
    }
}
