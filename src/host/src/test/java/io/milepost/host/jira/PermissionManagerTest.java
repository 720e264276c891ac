package io.milepost.host.jira;

import static com.atlassian.jira.permission.ProjectPermissions.ADMINISTER_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.DELETE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.JiraContract;
import io.milepost.host.JiraFixture;
import io.milepost.host.storage.Holder;
import io.milepost.host.storage.SetupWriter.Grant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who may do what, in projects, on issues and everywhere. */
class PermissionManagerTest extends JiraContract {
    private Issue issue;
    private Project project;
    private ApplicationUser bob;

    @Override
    protected JiraFixture open() {
        return JiraFixture.onH2();
    }

    @BeforeEach
    void makeAnIssue() {
        issue = jira.issue(jira.project(), JiraFixture.STORY);
        project = issue.getProjectObject();
        bob = jira.person();
    }

    private PermissionManager permissions() {
        return jira.get(PermissionManager.class);
    }

    private void grantBrowse(Holder holder) {
        jira.setup().inOneTransaction(writer -> {
            writer.grants(project.getId(), List.of(new Grant("BROWSE_PROJECTS", holder)));
            return null;
        });
    }

    private boolean browses(ApplicationUser user) {
        return permissions().hasPermission(BROWSE_PROJECTS, project, user);
    }

    @Nested
    class WhenAProjectIsNew {

        @Test
        void letsLoggedInPeopleWorkAndAdministratorsAdminister() {
            assertThat(permissions().hasPermission(EDIT_ISSUES, issue, bob)).isTrue();
            assertThat(permissions().hasPermission(DELETE_ISSUES, issue, bob)).isFalse();
            assertThat(permissions().hasPermission(ADMINISTER_PROJECTS, project, bob))
                    .isFalse();
            assertThat(permissions().hasPermission(ADMINISTER_PROJECTS, project, jira.admin()))
                    .isTrue();
        }

        @Test
        void isNotSeenByAnonymousPeople() {
            assertThat(browses(null)).isFalse();
        }
    }

    @Nested
    class WhenAPermissionIsGranted {

        @Test
        void isHeldByAnyoneAlsoByNobody() {
            grantBrowse(Holder.anyone());

            assertThat(browses(null)).isTrue();
            assertThat(browses(bob)).isTrue();
        }

        @Test
        void isHeldByAGroupsMembersOnly() {
            grantBrowse(Holder.group("jira-administrators"));

            assertThat(browses(jira.admin())).isTrue();
            assertThat(browses(bob)).isFalse();
        }

        @Test
        void isHeldByAPersonOnly() {
            grantBrowse(Holder.person(bob.getKey()));

            assertThat(browses(bob)).isTrue();
            assertThat(browses(jira.admin())).isFalse();
        }

        @Test
        void isHeldByTheMembersOfARoleInThisProjectOnly() {
            grantBrowse(Holder.role("Guests"));
            jira.setup().inOneTransaction(writer -> {
                writer.roleMember(project.getId(), "Guests", Holder.person(bob.getKey()));
                return null;
            });
            Issue elsewhere = jira.issue(jira.project(), JiraFixture.STORY);
            jira.setup().inOneTransaction(writer -> {
                writer.grants(elsewhere.getProjectId(), List.of(new Grant("BROWSE_PROJECTS", Holder.role("Guests"))));
                return null;
            });

            assertThat(browses(bob)).isTrue();
            assertThat(permissions().hasPermission(BROWSE_PROJECTS, elsewhere, bob))
                    .isFalse();
        }

        @Test
        void isNoPermissionOfAnotherKind() {
            grantBrowse(Holder.person(bob.getKey()));

            assertThat(permissions().hasPermission(EDIT_ISSUES, issue, bob)).isFalse();
        }
    }

    @Nested
    class WhenAPersonIsInactive {

        @Test
        void mayNothing() {
            grantBrowse(Holder.anyone());
            jira.setup().inOneTransaction(writer -> {
                writer.active(bob.getKey(), false);
                return null;
            });
            ApplicationUser inactive = jira.services.accounts().getUserByKey(bob.getKey());

            assertThat(browses(inactive)).isFalse();
        }
    }

    @Nested
    class WhenAnIssueHasASecurityLevel {

        @Test
        void isSeenByTheLevelsMembersOnly() {
            long level = jira.setup()
                    .inOneTransaction(writer ->
                            writer.securityLevel(project.getId(), "Board", Set.of(Holder.role("Administrators"))));
            Issue secret = jira.writes()
                    .edit(jira.admin(), issue.getKey(), JiraFixture.form("security", Long.toString(level)));

            assertThat(permissions().hasPermission(BROWSE_PROJECTS, secret, jira.admin()))
                    .isTrue();
            assertThat(permissions().hasPermission(BROWSE_PROJECTS, secret, bob))
                    .isFalse();
            assertThat(permissions().hasPermission(EDIT_ISSUES, secret, bob)).isFalse();
            assertThat(browses(bob)).isTrue();
        }
    }

    @Nested
    class WhenNothingIsThere {

        @Test
        void deniesInsteadOfFailing() {
            assertThat(permissions().hasPermission(BROWSE_PROJECTS, (Issue) null, bob))
                    .isFalse();
            assertThat(permissions().hasPermission(BROWSE_PROJECTS, (Project) null, bob))
                    .isFalse();
        }
    }

    @Nested
    class WhenAGlobalPermissionIsAsked {

        @Test
        void isHeldByJirasAdministrators() {
            GlobalPermissionManager global = jira.get(GlobalPermissionManager.class);

            assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, jira.admin()))
                    .isTrue();
            assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, bob))
                    .isFalse();
            assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, null))
                    .isFalse();
        }

        @Test
        void comesWithSystemAdministration() {
            jira.setup().inOneTransaction(writer -> {
                writer.member("operators", bob.getKey());
                writer.globalPermission("SYSTEM_ADMIN", "operators");
                return null;
            });

            assertThat(jira.get(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, bob))
                    .isTrue();
        }
    }
}
