package io.milepost.jql;

import java.util.List;

/** A function that answers with goals. */
abstract class FoundGoals extends IssueFunction {

    FoundGoals(int least, int most, String example) {
        super(least, most, example);
    }

    @Override
    final String instead(List<String> arguments) {
        return text("milepost.jql.too.many.goals");
    }
}
