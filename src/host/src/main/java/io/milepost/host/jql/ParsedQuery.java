package io.milepost.host.jql;

import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;

/** A query that was understood as text; its fields and values are looked up when it runs. */
record ParsedQuery(String text, Optional<Term> where, List<Sort> order) implements Query {

    @Override
    public String getQueryString() {
        return text;
    }

    /** A field to sort by. */
    record Sort(String field, JqlException.Position position, boolean descending) {}
}
