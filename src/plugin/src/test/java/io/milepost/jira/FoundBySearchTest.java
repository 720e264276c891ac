package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.milepost.domain.KpiValue;
import io.milepost.domain.plan.Aggregate;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.SearchFailure.Reason;
import io.milepost.recalculation.SearchOutcome;
import io.milepost.recalculation.SearchOutcome.Found;
import io.milepost.recalculation.SearchOutcome.None;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FoundBySearchTest {

    private static final String FIELD = "customfield_10100";

    private final SearchService search = mock(SearchService.class);
    private final UserManager users = mock(UserManager.class);
    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final CustomField field = mock(CustomField.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final Query query = mock(Query.class);
    private final MessageSet errors = new MessageSetImpl();
    private final MessageSet missing = new MessageSetImpl();
    private final List<Issue> issues = new ArrayList<>();
    private final FoundBySearch found =
            new FoundBySearch(search, new Accounts(users), new IssueFields(fields, () -> ZoneOffset.UTC));

    @BeforeEach
    void annaSearches() throws SearchException {
        when(users.getUserByKey("anna")).thenReturn(anna);
        when(anna.isActive()).thenReturn(true);
        when(field.getId()).thenReturn(FIELD);
        when(fields.getCustomFieldObject(FIELD)).thenReturn(field);
        when(search.parseQuery(anna, "type = Bug")).thenAnswer(call -> new ParseResult(query, errors));
        when(search.validateQuery(anna, query)).thenReturn(missing);
        when(search.search(eq(anna), eq(query), any())).thenAnswer(call -> page(call.getArgument(2)));
    }

    private SearchResults<Issue> page(PagerFilter<?> pager) {
        List<Issue> part =
                issues.stream().skip(pager.getStart()).limit(pager.getMax()).toList();
        return new SearchResults<>(part, issues.size(), pager.getMax(), pager.getStart());
    }

    private Issue issue(long id, Double number) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getCustomFieldValue(field)).thenReturn(number);
        issues.add(issue);
        return issue;
    }

    private SearchOutcome count() {
        return found.find(new KpiSource.Search("type = Bug", Aggregate.COUNT, Optional.empty(), "anna"));
    }

    private SearchOutcome field(Aggregate aggregate) {
        return found.find(new KpiSource.Search("type = Bug", aggregate, Optional.of(FIELD), "anna"));
    }

    private static SearchOutcome found(String value) {
        return new Found(KpiValue.of(value));
    }

    @Nested
    class WhenIssuesAreCounted {

        @Test
        void isTheCountOfThoseThatThePersonSees() throws SearchException {
            when(search.searchCount(anna, query)).thenReturn(12L);

            assertThat(count()).isEqualTo(found("12"));
            verify(search, never()).search(any(), any(), any());
        }

        @Test
        void noneAreZero() {
            assertThat(count()).isEqualTo(found("0"));
        }

        @Test
        void passesOnThatJiraBrokeOff() throws SearchException {
            when(search.searchCount(anna, query)).thenThrow(new SearchException("too slow"));

            assertThatThrownBy(FoundBySearchTest.this::count).hasMessageContaining("type = Bug");
        }
    }

    @Nested
    class WhenANumberFieldIsAddedUp {

        @Test
        void addsExactly() {
            issue(1, 0.1);
            issue(2, 0.2);
            issue(3, null);

            assertThat(field(Aggregate.SUM)).isEqualTo(found("0.3"));
        }

        @Test
        void theMeanIsOfThoseWithANumber() {
            issue(1, 1.0);
            issue(2, 1.0);
            issue(3, 0.0);
            issue(4, null);

            assertThat(field(Aggregate.MEAN)).isEqualTo(found("0.666667"));
        }

        @Test
        void readsPageAfterPageAndCountsAnIssueOnceThatMoved() {
            Issue first = issue(1, 1.0);
            IntStream.rangeClosed(2, 1_200).forEach(id -> issue(id, 1.0));
            issues.add(first);

            assertThat(field(Aggregate.SUM)).isEqualTo(found("1200"));
        }

        @Test
        void nothingIsNoZero() {
            assertThat(field(Aggregate.SUM)).isEqualTo(new None(Reason.NOTHING_FOUND));
            issue(1, null);
            assertThat(field(Aggregate.MEAN)).isEqualTo(new None(Reason.NOTHING_FOUND));
        }

        @Test
        void tooManyAreNotRead() throws SearchException {
            when(search.search(eq(anna), eq(query), any()))
                    .thenReturn(new SearchResults<>(List.of(), FoundBySearch.MOST + 1, 500, 0));

            assertThat(field(Aggregate.SUM)).isEqualTo(new None(Reason.TOO_MANY));
        }

        @Test
        void whatNoKpiHoldsIsNoValue() {
            issue(1, 900_000_000_000.0);
            issue(2, 900_000_000_000.0);

            assertThat(field(Aggregate.SUM)).isEqualTo(new None(Reason.TOO_LARGE));
        }

        @Test
        void saysThatTheFieldIsGone() {
            when(fields.getCustomFieldObject(FIELD)).thenReturn(null);

            assertThat(field(Aggregate.SUM)).isEqualTo(new None(Reason.FIELD_GONE));
        }
    }

    @Nested
    class WhenThePersonHasLeft {

        @Test
        void nobodyElseSearchesInstead() throws SearchException {
            when(anna.isActive()).thenReturn(false);
            assertThat(count()).isEqualTo(new None(Reason.PERSON_GONE));
            when(users.getUserByKey("anna")).thenReturn(null);
            assertThat(count()).isEqualTo(new None(Reason.PERSON_GONE));
            verify(search, never()).searchCount(any(), any());
        }
    }

    @Nested
    class WhenJiraDoesNotUnderstandItAnyMore {

        @Test
        void saysSo() {
            missing.addErrorMessage("no such project");
            assertThat(count()).isEqualTo(new None(Reason.NOT_UNDERSTOOD));
            errors.addErrorMessage("no JQL");
            assertThat(count()).isEqualTo(new None(Reason.NOT_UNDERSTOOD));
        }
    }
}
