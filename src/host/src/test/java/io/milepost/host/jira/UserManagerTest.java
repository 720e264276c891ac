package io.milepost.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.milepost.host.JiraContract;
import io.milepost.host.JiraFixture;
import io.milepost.host.storage.SetupWriter.NewPerson;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** People: who they are, whether a password is theirs, and who is asking. */
class UserManagerTest extends JiraContract {
    private ApplicationUser ann;

    @Override
    protected JiraFixture open() {
        return JiraFixture.onH2();
    }

    @BeforeAll
    void makeAPerson() {
        String key = jira.setup()
                .inOneTransaction(writer ->
                        writer.person(new NewPerson("ann", "Ann Other", "ann@example.com", "s3cret", "Europe/Athens")));
        ann = jira.services.accounts().getUserByKey(key);
    }

    private boolean entersWith(String name, String password) {
        return jira.services.accounts().authenticate(name, password).isPresent();
    }

    @Nested
    class WhenAPersonIsThere {

        @Test
        void isFoundByKeyAndByNameInAnyCase() {
            assertThat(jira.get(UserManager.class).getUserByName("ANN")).isEqualTo(ann);
            assertThat(ann.getDisplayName()).isEqualTo("Ann Other");
            assertThat(ann.isActive()).isTrue();
        }

        @Test
        void hasAKeyThatIsNotTheName() {
            assertThat(ann.getKey()).startsWith("JIRAUSER1").isNotEqualTo(ann.getName());
        }

        @Test
        void isNobodyUnderAnotherNameOrKey() {
            assertThat(jira.get(UserManager.class).getUserByName("nobody")).isNull();
            assertThat(jira.get(UserManager.class).getUserByKey("ann")).isNull();
            assertThat(jira.get(UserManager.class).getUserByKey(null)).isNull();
        }
    }

    @Nested
    class WhenAPersonLogsIn {

        @Test
        void needsTheirOwnPassword() {
            assertThat(entersWith("ann", "s3cret")).isTrue();
            assertThat(entersWith("ann", "admin")).isFalse();
            assertThat(entersWith("ann", "")).isFalse();
            assertThat(entersWith("ann", "s3cret".repeat(40))).isFalse();
            assertThat(entersWith("nobody", "s3cret")).isFalse();
        }

        @Test
        void isTheSdksAdministratorInAnEmptyJira() {
            assertThat(entersWith("admin", "admin")).isTrue();
        }

        @Test
        void staysOutsideWithoutAPasswordOrWhenInactive() {
            ApplicationUser without = jira.person();
            String gone = jira.setup().inOneTransaction(writer -> {
                String key = writer.person(new NewPerson("gone", "Gone", "gone@example.com", "s3cret", null));
                writer.active(key, false);
                return key;
            });

            assertThat(entersWith(without.getName(), "")).isFalse();
            assertThat(gone).isNotNull();
            assertThat(entersWith("gone", "s3cret")).isFalse();
        }
    }

    @Nested
    class WhenSomebodyIsAsking {
        private final HostAuthenticationContext context = jira.services.authentication();

        @Test
        void isThatPersonDuringTheWorkAndNobodyAfter() {
            Supplier<ApplicationUser> asking = context::getLoggedInUser;

            assertThat(context.runAs(ann, asking)).isEqualTo(ann);
            assertThat(context.<ApplicationUser>runAs(ann, () -> context.runAs(null, asking)))
                    .isNull();
            assertThat(context.getLoggedInUser()).isNull();
        }

        @Test
        void hasTheirOwnTimeZoneElseTheClocks() {
            TimeZoneManager zones = jira.get(TimeZoneManager.class);

            assertThat(context.<String>runAs(
                            ann, () -> zones.getLoggedInUserTimeZone().getID()))
                    .isEqualTo("Europe/Athens");
            assertThat(context.<String>runAs(
                            jira.admin(), () -> zones.getLoggedInUserTimeZone().getID()))
                    .isEqualTo("UTC");
            assertThat(zones.getDefaultTimezone().getID()).isEqualTo("UTC");
        }

        @Test
        void hasTheirOwnLanguageElseAmericanEnglish() {
            jira.services.setup().inOneTransaction(writer -> {
                writer.language(ann.getKey(), "de_DE");
                return ann;
            });
            ApplicationUser german = jira.get(UserManager.class).getUserByKey(ann.getKey());

            assertThat(context.runAs(german, context::getLocale)).isEqualTo(Locale.GERMANY);
            assertThat(context.runAs(german, () -> context.getI18nHelper().getLocale()))
                    .isEqualTo(Locale.GERMANY);
            assertThat(context.runAs(null, context::getLocale)).isEqualTo(Locale.US);
        }

        @Test
        void readsTextsWithTheirValues() {
            assertThat(context.getI18nHelper().getText("no.such.key")).isEqualTo("no.such.key");
            assertThat(context.getI18nHelper().getText("{0} of {1}", new Object[] {"1", "2"}))
                    .isEqualTo("1 of 2");
        }
    }
}
