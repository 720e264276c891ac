package io.milepost.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.JiraContract;
import io.milepost.host.JiraFixture;
import io.milepost.host.storage.Holder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who is in which group and holds which role, as {@code GroupManager} and {@code ProjectRoleManager} say it. */
class MembershipTest extends JiraContract {
    private ApplicationUser bob;
    private Project here;
    private Project there;

    @Override
    protected JiraFixture open() {
        return JiraFixture.onH2();
    }

    @BeforeEach
    void makeBobAndTwoProjects() {
        bob = jira.person();
        here = jira.get(ProjectManager.class).getProjectObjByKey(jira.project());
        there = jira.get(ProjectManager.class).getProjectObjByKey(jira.project());
    }

    @Nested
    class WhenAGroupIsAskedFor {

        private GroupManager groups() {
            return jira.get(GroupManager.class);
        }

        @Test
        void hasItsMembersAndNobodyElse() {
            assertThat(groups().isUserInGroup(bob, "jira-software-users")).isTrue();
            assertThat(groups().isUserInGroup(bob, "jira-administrators")).isFalse();
            assertThat(groups().isUserInGroup((ApplicationUser) null, "jira-software-users"))
                    .isFalse();
        }

        @Test
        void isListedAmongAllGroups() {
            assertThat(groups().getAllGroupNames()).contains("jira-administrators", "jira-software-users");
            assertThat(groups().groupExists("jira-administrators")).isTrue();
            assertThat(groups().groupExists("nobodys-group")).isFalse();
        }
    }

    @Nested
    class WhenAPersonHoldsARoleInAProject {

        private ProjectRole testers;

        private ProjectRoleManager roles() {
            return jira.get(ProjectRoleManager.class);
        }

        @BeforeEach
        void giveIt() {
            jira.setup().inOneTransaction(writer -> {
                writer.roleMember(here.getId(), "Testers", Holder.person(bob.getKey()));
                writer.roleMember(there.getId(), "Testers", Holder.group("jira-administrators"));
                return null;
            });
            testers = roles().getProjectRoles().stream()
                    .filter(role -> role.getName().equals("Testers"))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void holdsItThereAndNowhereElse() {
            assertThat(roles().isUserInProjectRole(bob, testers, here)).isTrue();
            assertThat(roles().isUserInProjectRole(bob, testers, there)).isFalse();
            assertThat(roles().isUserInProjectRole(jira.admin(), testers, there))
                    .isTrue();
            assertThat(roles().isUserInProjectRole(null, testers, here)).isFalse();
        }

        @Test
        void isFoundByItsIdAndNoOtherIs() {
            assertThat(roles().getProjectRole(testers.getId()).getName()).isEqualTo("Testers");
            assertThat(roles().getProjectRole(1L)).isNull();
        }
    }
}
