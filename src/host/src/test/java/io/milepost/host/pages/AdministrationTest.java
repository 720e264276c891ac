package io.milepost.host.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.host.Reply;
import io.milepost.host.RunningHost;
import io.milepost.host.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Jira's administration: for administrators alone, with what plugins add to it. */
@ExtendWith(RunningHost.Shared.class)
class AdministrationTest {
    private static final String PLUGINS = "/secure/admin/plugins";
    private static final String PLUGIN = "[data-plugin-key=com.acme.notes]";

    private final RunningHost host;
    private final Visitor admin;

    AdministrationTest(RunningHost host) {
        this.host = host;
        this.admin = host.visitor("admin");
    }

    @Nested
    class WhenSomebodyElseAsks {

        @Test
        void isRefusedAndNotEvenShownTheLink() {
            Visitor mark = host.visitor("mark");

            assertThat(mark.get(PLUGINS).status()).isEqualTo(403);
            assertThat(mark.get("/projects").page().select("#administration")).isEmpty();
        }

        @Test
        void cannotDisableAPlugin() {
            Visitor mark = host.visitor("mark");
            String token =
                    mark.get("/projects").page().select("[name=atl_token]").val();

            Reply refused =
                    mark.post(PLUGINS, Map.of("atl_token", token, "action", "disable", "key", "com.acme.notes"));

            assertThat(refused.status()).isEqualTo(403);
            assertThat(admin.get(PLUGINS).text(PLUGIN + " h2")).contains("Enabled");
        }
    }

    @Nested
    class WhenAPluginAddsASection {

        @Test
        void standsInTheMenuWithItsLinks() {
            assertThat(admin.get("/secure/admin/people")
                            .page()
                            .select(".aui-sidebar nav")
                            .eachAttr("aria-label"))
                    .containsExactly("Plugins", "Issues", "People", "System", "Notes");
        }
    }

    @Nested
    class WhenAPluginsServletAsksForTheAdministrationsFrame {

        @Test
        void getsItWithItsOwnTitleAndBody() {
            Reply page = admin.get("/plugins/servlet/notes");

            assertThat(page.text("#page")).contains("page of admin");
            assertThat(page.page().title()).isEqualTo("Notes & more - Milepost host");
            assertThat(page.text(".aui-sidebar .aui-nav-selected")).isEqualTo("Notes");
            assertThat(page.page().select("meta[name=decorator]")).isEmpty();
        }
    }

    @Nested
    class WhenAPluginIsDisabled {

        @Test
        void takesItsModulesAwayUntilItIsEnabledAgain() {
            admin.submit(admin.get(PLUGINS), PLUGIN + " form", "action", "disable");
            Reply disabled = admin.get(PLUGINS);
            admin.submit(disabled, PLUGIN + " form", "action", "enable");

            assertThat(disabled.text(PLUGIN + " h2")).contains("Disabled");
            assertThat(disabled.page().select("[aria-label='Notes']")).isEmpty();
            assertThat(admin.get(PLUGINS).text(PLUGIN + " h2")).contains("Enabled");
        }
    }

    @Nested
    class WhenAJarIsUploaded {

        @Test
        void replacesTheVersionThatRuns(@TempDir Path folder) throws IOException {
            byte[] jar = Files.readAllBytes(RunningHost.plugin("1.1", folder));

            Reply uploaded = admin.upload(admin.get(PLUGINS), PLUGINS, jar);

            assertThat(uploaded.status()).isEqualTo(303);
            assertThat(admin.get(PLUGINS).text(PLUGIN)).contains("version 1.1", "Enabled");
        }

        @Test
        void saysWhyAFileIsNoPlugin() {
            Reply refused = admin.upload(admin.get(PLUGINS), PLUGINS, "no jar".getBytes(StandardCharsets.UTF_8));

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("[role=alert]")).isNotEmpty();
            assertThat(refused.text(PLUGIN + " h2")).contains("Enabled");
        }

        @Test
        void asksForAFileWhereNoneWasChosen() {
            Reply refused = admin.upload(admin.get(PLUGINS), PLUGINS, new byte[0]);

            assertThat(refused.text("[role=alert]")).isEqualTo("Choose the plugin's jar file first.");
        }
    }

    @Nested
    class WhenPeopleAreListed {

        @Test
        void namesTheirGroups() {
            assertThat(admin.get("/secure/admin/people")
                            .page()
                            .select("tr:contains(mark@)")
                            .text())
                    .contains("Mark Weber", "jira-software-users", "Active");
        }
    }

    @Nested
    class WhenThePasswordIsAskedForAgain {

        @Test
        void leadsOnAfterTheRightOne() {
            Reply form = admin.get("/secure/admin/WebSudoAuthenticate.jspa?webSudoDestination=/plugins/servlet/notes");

            Reply wrong = admin.submit(form, "form[action*=WebSudo]", "webSudoPassword", "guess");
            Reply right = admin.submit(form, "form[action*=WebSudo]", "webSudoPassword", "admin");

            assertThat(wrong.text("[role=alert]")).isEqualTo("The password is incorrect.");
            assertThat(right.header("Location")).isEqualTo("/jira/plugins/servlet/notes");
        }
    }
}
