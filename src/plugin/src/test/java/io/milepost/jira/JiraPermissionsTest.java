package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JiraPermissionsTest {

    private static final Optional<String> ANNA = Optional.of("anna");
    private static final Optional<String> NOBODY = Optional.empty();

    private final PermissionManager permissions = mock(PermissionManager.class);
    private final GlobalPermissionManager globalPermissions = mock(GlobalPermissionManager.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final UserManager users = mock(UserManager.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final Issue open = mock(Issue.class);
    private final Issue secret = mock(Issue.class);
    private final Project marketing = mock(Project.class);
    private final JiraPermissions rights =
            new JiraPermissions(permissions, globalPermissions, new BulkIssues(issues), projects, new Accounts(users));

    @BeforeEach
    void annaBrowsesMarketing() {
        when(users.getUserByKey("anna")).thenReturn(anna);
        when(open.getId()).thenReturn(1L);
        when(secret.getId()).thenReturn(2L);
        when(issues.getIssueObjects(anyCollection())).thenReturn(Arrays.asList(open, secret, null));
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, open, anna))
                .thenReturn(true);
        when(projects.getProjectByCurrentKey("MKT")).thenReturn(marketing);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, marketing, anna))
                .thenReturn(true);
    }

    @Nested
    class WhenIssuesAreAskedFor {

        @Test
        void allowsThoseThatThePersonMayBrowseAndThatExist() {
            assertThat(rights.browsable(ANNA, List.of(1L, 2L, 404L))).containsExactly(1L);
        }

        @Test
        void asksForNobodyInParticularByItsOwnWord() {
            when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, secret, null))
                    .thenReturn(true);

            assertThat(rights.browsable(NOBODY, List.of(1L, 2L))).containsExactly(2L);
        }

        @Test
        void takesNeitherBrowsingNorEditingForLinking() {
            when(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, open, anna))
                    .thenReturn(true);
            when(permissions.hasPermission(ProjectPermissions.LINK_ISSUES, secret, anna))
                    .thenReturn(true);

            assertThat(rights.linkable(ANNA, List.of(1L, 2L))).containsExactly(2L);
        }

        @Test
        void readsThemInBulk() {
            when(issues.getIssueObjects(anyCollection())).thenReturn(List.of());

            rights.browsable(ANNA, LongStream.rangeClosed(1, 2_500).boxed().toList());

            verify(issues, times(3)).getIssueObjects(anyCollection());
        }
    }

    @Nested
    class WhenAProjectIsAskedFor {

        @Test
        void allowsThePersonWhoMayBrowseIt() {
            assertThat(rights.browsableProject(ANNA, "MKT")).isTrue();
            assertThat(rights.browsableProject(NOBODY, "MKT")).isFalse();
        }

        @Test
        void allowsNothingInAProjectThatIsNotThere() {
            assertThat(rights.browsableProject(ANNA, "NIX")).isFalse();
            assertThat(rights.ofProject(ANNA, "NIX")).isFalse();
        }

        @Test
        void doesNotTakeBrowsingForAdministering() {
            assertThat(rights.ofProject(ANNA, "MKT")).isFalse();
        }
    }

    @Nested
    class WhenJirasAdministrationIsAskedFor {

        @Test
        void allowsAdministratorsOnly() {
            when(globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, anna))
                    .thenReturn(true);

            assertThat(rights.ofJira(ANNA)).isTrue();
        }

        @Test
        void allowsNobodyInParticularNothingWhateverJiraSays() {
            when(globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, null))
                    .thenReturn(true);

            assertThat(rights.ofJira(NOBODY)).isFalse();
        }
    }
}
