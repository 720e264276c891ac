package io.milepost.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DescriptorInJarTest {

    @Nested
    class WhenTheJarIsBuilt {

        @Test
        void holdsAllThatTheDescriptorForJira10Names() {
            assertThat(DescriptorFindings.of(BuiltJar.forJira10())).isEmpty();
        }

        @Test
        void holdsAllThatTheDescriptorForJira11Names() {
            assertThat(DescriptorFindings.of(BuiltJar.forJira11())).isEmpty();
        }
    }

    @Nested
    class WhenTheDescriptorNamesWhatIsAbsent {

        @Test
        void reportsAClass() {
            assertThat(findings("<servlet key='a' class='io.milepost.Absent'/>"))
                    .containsExactly("no class io.milepost.Absent");
        }

        @Test
        void reportsAnEntity() {
            assertThat(findings("<ao key='a'><entity>io.milepost.AbsentRow</entity></ao>"))
                    .containsExactly("no class io.milepost.AbsentRow");
        }

        @Test
        void reportsAnUpgradeTask() {
            assertThat(findings("<ao key='a'><upgradeTask>io.milepost.Upgrade01</upgradeTask></ao>"))
                    .containsExactly("no class io.milepost.Upgrade01");
        }

        @Test
        void reportsAPackageOfResources() {
            assertThat(findings("<rest key='a'><package>io.milepost.absent</package></rest>"))
                    .containsExactly("no package io.milepost.absent");
        }

        @Test
        void reportsATemplate() {
            assertThat(
                            findings(
                                    "<web-panel key='a'><resource type='velocity' location='/templates/absent.vm'/></web-panel>"))
                    .containsExactly("no file templates/absent.vm");
        }

        @Test
        void reportsAFileOfAWebResource() {
            assertThat(
                            findings(
                                    "<web-resource key='a'><resource type='download' name='a.js' location='js/absent.js'/></web-resource>"))
                    .containsExactly("no file js/absent.js");
        }

        @Test
        void reportsTheThumbnailOfAGadget() {
            assertThat(
                            findings(
                                    "<dashboard-item key='a'><definition>"
                                            + "<thumbnail location='/download/resources/io.milepost.jira:b/images/a.png'/>"
                                            + "</definition></dashboard-item>"
                                            + "<web-resource key='b'><resource type='download' name='images/' location='images/'/></web-resource>"))
                    .contains("no file images/a.png");
        }

        @Test
        void reportsAnEmptyFolder() {
            assertThat(findings("<resource type='download' name='images/' location='images/'/>"))
                    .containsExactly("no file images/");
        }

        @Test
        void reportsTheIcon() {
            assertThat(findings("<plugin-info><param name='plugin-icon'>icon.png</param></plugin-info>"))
                    .containsExactly("no file icon.png");
        }

        @Test
        void reportsATextByKey() {
            assertThat(findings("<web-item key='a'><label key='milepost.absent'/></web-item>"))
                    .containsExactly("no text milepost.absent");
        }

        @Test
        void reportsANameByKey() {
            assertThat(findings("<jql-function key='a' i18n-name-key='milepost.absent'/>"))
                    .containsExactly("no text milepost.absent");
        }

        @Test
        void reportsAModuleOfItsOwn() {
            assertThat(findings(
                            "<web-resource key='a'><dependency>io.milepost.jira:absent</dependency></web-resource>"))
                    .containsExactly("no module io.milepost.jira:absent");
        }
    }

    @Nested
    class WhenTwoModulesShareAKey {

        @Test
        void reportsTheKey() {
            assertThat(findings("<web-item key='a'/><web-panel key='a'/>"))
                    .containsExactly("two modules with the key a");
        }
    }

    @Nested
    class WhenAModuleNeedsATransformedJar {

        @Test
        void reportsIt() {
            assertThat(findings("<component-import key='a'/>"))
                    .containsExactly("a <component-import> needs a transformed jar");
        }
    }

    private static List<String> findings(String modules) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String descriptor = "<atlassian-plugin key='io.milepost.jira'>" + modules + "</atlassian-plugin>";
        files.put(BuiltJar.DESCRIPTOR, descriptor.getBytes(StandardCharsets.UTF_8));
        return DescriptorFindings.of(new BuiltJar(files));
    }
}
