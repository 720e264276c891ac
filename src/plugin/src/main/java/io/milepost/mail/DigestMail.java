package io.milepost.mail;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.atlassian.mail.Email;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.milepost.domain.notice.DigestRhythm;
import io.milepost.lookup.IssueDetails;
import io.milepost.lookup.NoticeView;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a digest as a mail, in the language of whom it is for; the template escapes all that people have written. */
public final class DigestMail {

    private static final String TEMPLATE = "templates/mail/digest.vm";

    /** Nobody reads on in a mail; the rest stands in the roadmap. */
    private static final int MOST_GOALS = 25;

    private final TemplateRenderer templates;
    private final I18nResolver texts;
    private final ApplicationProperties jira;

    public DigestMail(TemplateRenderer templates, I18nResolver texts, ApplicationProperties jira) {
        this.templates = templates;
        this.texts = texts;
        this.jira = jira;
    }

    Email of(Digest digest) {
        NoticeWords words = new NoticeWords(texts, digest.to());
        String unsubscribe = address("/plugins/servlet/milepost/unsubscribe?token=" + digest.token());
        Email email = new Email(digest.to().address())
                .setSubject(inOneLine(
                        words.text("subject", String.valueOf(digest.news().size()))))
                .setMimeType("text/html")
                .setEncoding("UTF-8")
                .setBody(body(digest, words, unsubscribe));
        email.addHeader("List-Unsubscribe", "<" + unsubscribe + ">");
        email.addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        return email;
    }

    private String body(Digest digest, NoticeWords words, String unsubscribe) {
        Map<Long, List<NoticeView>> byGoal =
                digest.news().stream().collect(groupingBy(view -> view.goal().id(), LinkedHashMap::new, toList()));
        Map<String, Object> model = new HashMap<>();
        model.put("sender", words.text("sender"));
        model.put("language", digest.to().locale().toLanguageTag());
        model.put(
                "title",
                words.text("title." + digest.rhythm().map(DigestRhythm::word).orElse("now")));
        model.put("greeting", words.text("greeting", digest.to().displayName()));
        model.put("intro", words.text("intro"));
        model.put(
                "goals",
                byGoal.values().stream()
                        .limit(MOST_GOALS)
                        .map(views -> goal(views, words))
                        .toList());
        model.put("more", more(byGoal.size(), words));
        model.put("why", words.text("why"));
        model.put("choose", words.text("choose"));
        model.put("chooseUrl", roadmap(digest.news().get(0).goal()));
        model.put("unsubscribe", words.text("unsubscribe"));
        model.put("unsubscribeUrl", unsubscribe);
        return rendered(model);
    }

    private static String more(int goals, NoticeWords words) {
        return goals > MOST_GOALS ? words.text("more", String.valueOf(goals - MOST_GOALS)) : "";
    }

    private Map<String, Object> goal(List<NoticeView> views, NoticeWords words) {
        IssueDetails goal = views.get(0).goal();
        return Map.of(
                "key", goal.key(),
                "summary", goal.name().summary(),
                "url", address("/browse/" + goal.key()),
                "lines", views.stream().map(words::line).map(DigestMail::line).toList());
    }

    /** Templates may call nothing of ours: they get texts. */
    private static Map<String, String> line(NoticeWords.Line line) {
        return Map.of(
                "tone", line.tone(),
                "label", line.label(),
                "text", line.text(),
                "quote", line.quote(),
                "when", line.when());
    }

    private String roadmap(IssueDetails goal) {
        return address("/projects/" + goal.name().projectKey() + "?selectedItem=io.milepost.jira:roadmap-item");
    }

    private String address(String path) {
        return jira.getBaseUrl(UrlMode.CANONICAL) + path;
    }

    private String rendered(Map<String, Object> model) {
        StringWriter body = new StringWriter();
        try {
            templates.render(TEMPLATE, model, body);
            return body.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line break in a subject would begin another header. */
    private static String inOneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
