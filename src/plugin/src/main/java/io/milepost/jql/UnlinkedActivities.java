package io.milepost.jql;

import io.milepost.lookup.ActivitySearch;
import io.milepost.lookup.Viewer;
import java.util.List;
import java.util.Optional;

/** {@code issue in unlinkedActivities(PROJECT)}: issues of the project that could serve a goal and serve none. */
public class UnlinkedActivities extends IssueFunction {

    private final ActivitySearch search;

    public UnlinkedActivities(ActivitySearch search) {
        super(1, 1, "unlinkedActivities(MKT)");
        this.search = search;
    }

    @Override
    Optional<String> refusal(Viewer searcher, List<String> arguments) {
        String project = arguments.get(0);
        return search.seesProject(searcher, project)
                ? Optional.empty()
                : Optional.of(text("milepost.jql.project.unknown", project));
    }

    @Override
    List<Long> issueIds(Asked asked) {
        List<Long> all = search.unlinked(asked.searcher(), asked.arguments().get(0));
        return asked.issueItself() ? all : search.seen(asked.searcher(), all);
    }

    @Override
    String instead(List<String> arguments) {
        return text("milepost.jql.too.many.unlinked", arguments.get(0));
    }
}
