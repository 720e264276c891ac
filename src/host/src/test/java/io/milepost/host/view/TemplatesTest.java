package io.milepost.host.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.util.I18nHelper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Imitates Jira's rendering of plugins' Velocity templates: escaping on, calls by allowlist. */
class TemplatesTest {

    @Nested
    class WhenAValueHoldsMarkup {

        @Test
        void isEscaped() {
            assertThat(render("<b>$name</b> ${name}", Map.of("name", "<i>'&\"")))
                    .isEqualTo("<b>&lt;i&gt;&#39;&amp;&quot;</b> &lt;i&gt;&#39;&amp;&quot;");
        }

        @Test
        void staysMarkupWhereTheNameEndsInHtml() {
            assertThat(render(
                            "$fieldHtml $!{map.bodyHtml}",
                            Map.of("fieldHtml", "<i>", "map", Map.of("bodyHtml", "<b>"))))
                    .isEqualTo("<i> <b>");
        }
    }

    @Nested
    class WhenThePluginRendersItself {

        @Test
        void escapesNothingUntilAsked() {
            assertThat(renderUnescaped("$a#enable_html_escaping()$a", Map.of("a", "<i>")))
                    .isEqualTo("<i>&lt;i&gt;");
        }
    }

    @Nested
    class WhenATemplateCallsMethods {

        @Test
        void reachesPlainValues() {
            assertThat(render(
                            "#foreach($n in $list)$n.length() #end$map.get('k') $map.k $list.size()",
                            Map.of("list", List.of("a", "bcd"), "map", Map.of("k", 7))))
                    .isEqualTo("1 3 7 7 2");
        }

        @Test
        void reachesTextsAndGettersOfJirasApi() {
            assertThat(render("$i18n.getText('hello') $i18n.locale", Map.of("i18n", new Greeting())))
                    .isEqualTo("hello! en");
        }

        @Test
        void reachesAccessorsOfTheHostsRecords() {
            assertThat(render("$row.name", Map.of("row", new Row("Retention")))).isEqualTo("Retention");
        }

        @Test
        void doesNotReachOtherClasses() {
            assertThat(render(
                            "$o.danger() $o.danger $name.class.name $name.getClass()",
                            Map.of("o", new Other(), "name", "n")))
                    .isEqualTo("$o.danger() $o.danger $name.class.name $name.getClass()");
        }
    }

    @Nested
    class WhenTheTemplateIsMissing {

        @Test
        void namesIt() {
            assertThatThrownBy(() -> new Templates(getClass().getClassLoader()).render("absent.vm", Map.of()))
                    .hasMessageContaining("absent.vm");
        }
    }

    @Nested
    class WhenALinkHasReferences {

        @Test
        void fillsThemIn() {
            assertThat(new Templates(getClass().getClassLoader())
                            .fill("/projects/$pathEncodedProjectKey", Map.of("pathEncodedProjectKey", "MKT")))
                    .isEqualTo("/projects/MKT");
        }
    }

    private static String render(String template, Map<String, ?> values) {
        return new Templates(holding(template)).render("t.vm", values);
    }

    private static String renderUnescaped(String template, Map<String, ?> values) {
        StringWriter text = new StringWriter();
        new Templates(holding(template)).renderUnescaped("t.vm", values, text);
        return text.toString();
    }

    private static ClassLoader holding(String template) {
        return new ClassLoader(TemplatesTest.class.getClassLoader()) {
            @Override
            public InputStream getResourceAsStream(String name) {
                return new ByteArrayInputStream(template.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    record Row(String name) {}

    /** Not of Jira's API, so out of reach, as it would be in Jira. */
    public static final class Other {
        public String danger() {
            return "reached";
        }

        public String getDanger() {
            return "reached";
        }
    }

    /** Texts as Jira gives them to templates. */
    public static final class Greeting implements I18nHelper {
        @Override
        public Locale getLocale() {
            return Locale.ENGLISH;
        }

        @Override
        public String getText(String key) {
            return key + "!";
        }

        @Override
        public String getText(String key, String value1) {
            return key + value1;
        }

        @Override
        public String getText(String key, String value1, String value2) {
            return key;
        }

        @Override
        public String getText(String key, Object parameters) {
            return key + parameters;
        }
    }
}
