package io.milepost.acceptance;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The tests with hosts of their own and, after them, those that want a {@link DemoHost} in which nobody has worked yet: in a
 * process beside that of {@link SharedHostSuite}, which meanwhile replays the demonstration. Both take about as long.
 */
@Suite
@SelectPackages("io.milepost")
@IncludeClassNamePatterns(OwnHostsSuite.CLASSES)
final class OwnHostsSuite {

    /** By name, for a class that is missing here only runs among the others. */
    static final String CLASSES = "io\\.milepost\\.(rights|documents)\\..*Test"
            + "|.*\\.(KilledHost|RequestThreadInHost|SearchKpiInHost|TitaniumInHost|WorkflowInHost|Pictures|Surfaces)Test";

    /** The places of tests on the untouched demonstration. */
    static final int BEFORE_THE_LAST = Integer.MAX_VALUE - 1;

    static final int LAST = Integer.MAX_VALUE;

    private OwnHostsSuite() {}
}
