package io.milepost.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.milepost.domain.KpiValue;
import io.milepost.domain.plan.Aggregate;
import io.milepost.domain.plan.KpiSource;
import io.milepost.domain.plan.SearchFailure.Reason;
import io.milepost.recalculation.KpiSearches;
import io.milepost.recalculation.SearchOutcome;
import io.milepost.recalculation.SearchOutcome.Found;
import io.milepost.recalculation.SearchOutcome.None;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Has Jira run the searches of KPIs as the people who set them up. */
public final class FoundBySearch implements KpiSearches {

    private static final int PAGE = 500;

    /** More issues than this are not added up: Jira reads each of them for its number. */
    static final int MOST = 20_000;

    private final SearchService search;
    private final Accounts accounts;
    private final IssueFields fields;

    public FoundBySearch(SearchService search, Accounts accounts, IssueFields fields) {
        this.search = search;
        this.accounts = accounts;
        this.fields = fields;
    }

    @Override
    public SearchOutcome find(KpiSource.Search wanted) {
        Optional<ApplicationUser> person = accounts.active(wanted.personKey());
        if (person.isEmpty()) {
            return new None(Reason.PERSON_GONE);
        }
        ParseResult parsed = search.parseQuery(person.get(), wanted.jql());
        if (!parsed.isValid()
                || search.validateQuery(person.get(), parsed.getQuery()).hasAnyErrors()) {
            return new None(Reason.NOT_UNDERSTOOD);
        }
        try {
            return find(person.get(), parsed.getQuery(), wanted);
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not search for " + wanted.jql(), e);
        }
    }

    private SearchOutcome find(ApplicationUser person, Query query, KpiSource.Search wanted) throws SearchException {
        if (wanted.fieldId().isEmpty()) {
            return outcome(BigDecimal.valueOf(search.searchCount(person, query)));
        }
        String field = wanted.fieldId().get();
        return fields.has(field) ? added(person, query, field, wanted.aggregate()) : new None(Reason.FIELD_GONE);
    }

    /** Page by page; an issue that moves to a later page meanwhile counts once. */
    private SearchOutcome added(ApplicationUser person, Query query, String field, Aggregate aggregate)
            throws SearchException {
        Set<Long> counted = new HashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        int numbers = 0;
        SearchResults<Issue> page = search.search(person, query, new PagerFilter<>(0, PAGE));
        if (page.getTotal() > MOST) {
            return new None(Reason.TOO_MANY);
        }
        for (int start = PAGE; !page.getResults().isEmpty(); start += PAGE) {
            List<Issue> fresh = page.getResults().stream()
                    .filter(issue -> counted.add(issue.getId()))
                    .toList();
            for (Map<String, KpiValue> values :
                    fields.numbers(fresh, Set.of(field)).values()) {
                sum = sum.add(values.get(field).decimal());
                numbers++;
            }
            page = search.search(person, query, new PagerFilter<>(start, PAGE));
        }
        if (numbers == 0) {
            return new None(Reason.NOTHING_FOUND);
        }
        return outcome(
                aggregate == Aggregate.SUM
                        ? sum
                        : sum.divide(BigDecimal.valueOf(numbers), KpiValue.DIGITS, RoundingMode.HALF_UP));
    }

    private static SearchOutcome outcome(BigDecimal value) {
        return KpiValue.holds(value) ? new Found(new KpiValue(value)) : new None(Reason.TOO_LARGE);
    }
}
