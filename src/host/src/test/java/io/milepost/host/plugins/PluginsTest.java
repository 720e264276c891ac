package io.milepost.host.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imitates what Jira's plugin system does with a transformless bundle, from upload to removal. */
class PluginsTest {
    private static final String KEY = "com.acme.notes";
    private static final String NOTES = "/rest/notes/1.0/notes";
    private static final String FIELD = KEY + ":field";

    @TempDir
    static Path home;

    private static TestPlatform platform;

    @BeforeAll
    static void start() throws Exception {
        platform = new TestPlatform(home);
    }

    @AfterAll
    static void stop() throws Exception {
        platform.close();
    }

    @AfterEach
    void remove() {
        List.copyOf(platform.plugins.installed()).forEach(plugin -> platform.plugins.uninstall(plugin.key()));
    }

    @Nested
    class WhenAPluginIsInstalled {

        private final PluginModules modules = platform.plugins.modules();
        private final PluginAdministration.Installed installed =
                platform.plugins.install(TestPlugin.notes().packedInto(home));

        @Test
        void isEnabledAndTellsWhatItIs() {
            assertThat(installed)
                    .isEqualTo(new PluginAdministration.Installed(
                            KEY, "Notes", "1.0", "Keeps notes.", true, "", "/plugins/servlet/notes"));
        }

        @Test
        void answersRestFromItsOwnContext() {
            platform.events.publish("heard");

            assertThat(platform.get("mark", NOTES).body()).contains("heard");
        }

        @Test
        void fillsContextFieldsOfResources() {
            assertThat(platform.get("", NOTES + "/open").body()).isEqualTo("\"notes/open\"");
        }

        @Test
        void servesItsServletWithItsTemplateAndPerson() {
            assertThat(platform.get("mark", "/plugins/servlet/notes").body()).isEqualTo("page of mark");
        }

        @Test
        void givesLinksByWeightWithLabelAndAddress() {
            List<WebLink> links =
                    modules.webItems("jira.project.sidebar.plugins.navigation", Map.of("pathEncodedProjectKey", "MKT"));

            assertThat(links)
                    .containsExactly(
                            new WebLink(
                                    KEY + ":early-item",
                                    "Notes",
                                    "/jira/projects/MKT?selectedItem=com.acme.notes:early-item",
                                    10,
                                    "icon-notes"),
                            new WebLink(KEY + ":late-item", "Late", "https://example.org/late", 20, ""));
        }

        @Test
        void givesAdministrationSectionsWithTheirLinks() {
            assertThat(modules.adminSections("admin_plugins_menu", Map.of()))
                    .singleElement()
                    .satisfies(section -> {
                        assertThat(section.label()).isEqualTo("Notes");
                        assertThat(section.links())
                                .extracting(WebLink::url)
                                .containsExactly("/jira/plugins/servlet/notes");
                    });
        }

        @Test
        void rendersItsPanelWithItsContextProvider() {
            platform.events.publish("<i>");

            assertThat(modules.webPanels(KEY + ":early-item", Map.of()))
                    .singleElement()
                    .extracting(panel -> panel.html(Map.of()))
                    .asString()
                    .startsWith("Hi, <b>")
                    .contains("&lt;i&gt;")
                    .endsWith("</b> Notes\n");
        }

        @Test
        void asksTheConditionOfAPanelForEachPage() {
            assertThat(modules.webPanels(KEY + ".sometimes", Map.of("isWanted", true)))
                    .hasSize(1);
            assertThat(modules.webPanels(KEY + ".sometimes", Map.of())).isEmpty();
        }

        @Test
        void givesStylesAndScriptsOfAContextDependenciesFirst() {
            PageResources resources = modules.webResources(List.of(KEY + ".page"));

            assertThat(resources.styles()).hasSize(2);
            assertThat(resources.styles().get(0)).endsWith("com.acme.notes:base/base.css");
            assertThat(resources.styles().get(1)).endsWith("com.acme.notes:page/page.css");
            assertThat(resources.scripts()).singleElement().asString().endsWith(":page/page.js?locale=en-US");
        }

        /** Jira's WRM.require asks so at run time for web resources that no page brings by itself. */
        @Test
        void tellsAScriptWhereAWebResourceIsThatItAsksFor() {
            HttpResponse<String> answer = platform.post(
                    "",
                    "/rest/webResources/1.0/resources",
                    "application/json",
                    "{\"r\":[\"com.acme.notes:page\",\"com.acme.notes:absent\"],\"c\":[],\"xc\":[],\"xr\":[]}");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("\"unparsedData\":{}")
                    .containsPattern("base/base.css[^]]*page/page.css[^]]*page/page.js\\?locale=en-US[^]]*]")
                    .contains("\"resourceType\":\"JAVASCRIPT\"")
                    .doesNotContain("absent");
        }

        @Test
        void putsTextsIntoScripts() {
            String url = modules.webResources(List.of(KEY + ".page")).scripts().get(0);

            assertThat(platform.get("", url.substring("/jira".length())).body())
                    .isEqualTo("var t = \"Notes\" + WRM.format(\"{0} notes of {1}\", 1, name);");
        }

        @Test
        void servesFilesOfOfferedFoldersOnly() {
            assertThat(platform.get("", "/download/resources/com.acme.notes/files/read.txt")
                            .body())
                    .isEqualTo("plain");
            assertThat(platform.get("", "/download/resources/com.acme.notes/files/..%2Ftexts.properties")
                            .statusCode())
                    .isIn(400, 404);
            assertThat(platform.get("", "/download/resources/com.acme.notes/atlassian-plugin.xml")
                            .statusCode())
                    .isEqualTo(404);
        }

        @Test
        void registersItsFieldTypeWithKeyAndName() {
            assertThat(platform.fieldTypes.find(FIELD).map(CustomFieldType::getName))
                    .contains("Notes field");
            assertThat(modules.fieldHtml(FIELD, FieldView.VIEW, Map.of("value", "<5")))
                    .contains("<i>&lt;5</i>!");
            assertThat(modules.fieldHtml(FIELD, FieldView.EDIT, Map.of())).isEmpty();
        }

        @Test
        void rollsBackWhatFailsInATransaction() {
            platform.post("mark", NOTES + "/failing", "application/json", "lost");

            assertThat(platform.get("mark", NOTES).body()).doesNotContain("lost");
        }

        @Test
        void asksItsExceptionMappers() {
            assertThat(platform.post("mark", NOTES + "/failing", "application/json", "lost"))
                    .matches(answer -> answer.statusCode() == 409)
                    .extracting(HttpResponse::body)
                    .asString()
                    .startsWith("only ");
        }
    }

    @Nested
    class WhenAPluginIsDisabled {

        @BeforeEach
        void disable() {
            platform.plugins.install(TestPlugin.notes().packedInto(home));
            platform.plugins.disable(KEY);
        }

        @Test
        void takesAwayWhatItAdded() {
            assertThat(platform.get("mark", NOTES).statusCode()).isEqualTo(404);
            assertThat(platform.get("mark", "/plugins/servlet/notes").statusCode())
                    .isEqualTo(404);
            assertThat(platform.plugins.modules().webItems("jira.project.sidebar.plugins.navigation", Map.of()))
                    .isEmpty();
            assertThat(platform.fieldTypes.find(FIELD)).isEmpty();
            assertThat(platform.texts.find(java.util.Locale.ENGLISH, "notes.title"))
                    .isEmpty();
        }

        @Test
        void hearsNoEventUntilItIsEnabledAgain() {
            platform.events.publish("unheard");
            platform.plugins.enable(KEY);
            platform.events.publish("heard again");

            assertThat(platform.get("mark", NOTES).body())
                    .doesNotContain("unheard")
                    .contains("heard again");
        }

        @Test
        void staysDisabledAfterARestart() throws Exception {
            platform.close();
            platform = new TestPlatform(home, platform.database);
            platform.plugins.restore();

            assertThat(platform.plugins.installed()).singleElement().matches(plugin -> !plugin.enabled());
        }
    }

    @Nested
    class WhenANewVersionIsInstalledWhileTheOldOneRuns {

        @BeforeEach
        void runTheOldOne() {
            platform.plugins.install(TestPlugin.notes().packedInto(home));
            platform.events.publish("old row");
        }

        @Test
        void takesItsPlaceAndKeepsItsRows() {
            platform.plugins.install(TestPlugin.notes()
                    .describedWith("<version>1.0<", "<version>2.0<")
                    .describedWith(
                            "<entity>com.acme.notes.Note</entity>", "<entity>com.acme.notes.ColouredNote</entity>")
                    .packedInto(home));

            assertThat(platform.plugins.installed()).singleElement().matches(plugin -> plugin.version()
                    .equals("2.0"));
            assertThat(platform.get("mark", NOTES).body()).contains("old row");
        }

        @Test
        void runsItsNewClassesAndFiles() {
            platform.plugins.install(TestPlugin.notes()
                    .changed("notes/page.vm", "page of", "new page of")
                    .packedInto(home));

            assertThat(platform.get("mark", "/plugins/servlet/notes").body()).isEqualTo("new page of mark");
        }

        @Test
        void changesNothingWhereTheNewJarIsNoPlugin() {
            Path broken = TestPlugin.notes()
                    .describedWith("<servlet ", "<servlett ")
                    .describedWith("</servlet>", "</servlett>")
                    .packedInto(home);

            assertThatThrownBy(() -> platform.plugins.install(broken)).hasMessageContaining("<servlett>");
            assertThat(platform.get("mark", NOTES).body()).contains("old row");
        }
    }

    @Nested
    class WhenThePluginHasAnUpgradeTask {

        @Test
        void runsItOnce() {
            TestPlugin upgrading = TestPlugin.notes()
                    .describedWith("</ao>", "<upgradeTask>com.acme.notes.PaintNotes</upgradeTask></ao>");
            platform.plugins.install(TestPlugin.notes().packedInto(home));
            platform.plugins.install(upgrading.packedInto(home));
            platform.plugins.install(upgrading.packedInto(home));

            assertThat(platform.get("mark", NOTES).body()).containsOnlyOnce("painted");
        }
    }

    @Nested
    class WhenThePluginCannotRunInJira {

        @Test
        void namesTheElementThatNobodyKnows() {
            assertRefused(
                    TestPlugin.notes().describedWith("<web-section ", "<component/><web-section "), "<component>");
        }

        @Test
        void namesTheElementInsideAModuleThatNobodyKnows() {
            assertRefused(TestPlugin.notes().describedWith("<fname>", "<condition/><fname>"), "<condition>");
        }

        @Test
        void refusesExternalEntities() {
            assertRefused(
                    TestPlugin.notes()
                            .describedWith(
                                    "<atlassian-plugin ",
                                    "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><atlassian-plugin "),
                    "DOCTYPE");
        }

        @Test
        void namesThePackageThatNobodyExports() {
            assertDisabled(
                    TestPlugin.notes().importing("com.atlassian.confluence.pages,*"),
                    "osgi.wiring.package=com.atlassian.confluence.pages");
        }

        @Test
        void namesTheVersionThatNobodyExports() {
            assertDisabled(TestPlugin.notes().importing("javax.ws.rs;version=\"[3.0,4)\",*"), "javax.ws.rs");
        }

        @Test
        void namesTheServiceThatNobodyOffers() {
            assertDisabled(
                    TestPlugin.notes()
                            .wiredWith(
                                    "com.atlassian.event.api.EventPublisher",
                                    "com.atlassian.event.api.EventListenerRegistrar"),
                    "com.atlassian.event.api.EventListenerRegistrar");
        }

        @Test
        void namesTheClassThatIsNotInTheJar() {
            assertDisabled(
                    TestPlugin.notes().describedWith("com.acme.notes.NotesPanel", "com.acme.notes.Absent"),
                    "com.acme.notes.Absent");
        }

        @Test
        void namesTheClassWhoseImportIsMissing() {
            assertDisabled(
                    TestPlugin.notes().importing("!com.atlassian.templaterenderer,*"),
                    "com.atlassian.templaterenderer.TemplateRenderer not found by com.acme.notes");
        }

        private void assertRefused(TestPlugin plugin, String reason) {
            Path jar = plugin.packedInto(home);

            assertThatThrownBy(() -> platform.plugins.install(jar))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(reason);
            assertThat(platform.plugins.installed()).isEmpty();
        }

        private void assertDisabled(TestPlugin plugin, String reason) {
            PluginAdministration.Installed installed = platform.plugins.install(plugin.packedInto(home));

            assertThat(installed.enabled()).isFalse();
            assertThat(installed.failure()).contains(reason);
            assertThat(platform.get("mark", NOTES).statusCode()).isEqualTo(404);
        }
    }
}
