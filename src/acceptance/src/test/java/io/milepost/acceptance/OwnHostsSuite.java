package io.milepost.acceptance;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests that touch no {@link DemoHost}, in a process beside that of {@link SharedHostSuite}. */
@Suite
@SelectPackages("io.milepost")
@IncludeClassNamePatterns(OwnHostsSuite.CLASSES)
final class OwnHostsSuite {

    /** By name, for a class that is missing here only runs among the others. */
    static final String CLASSES = "io\\.milepost\\.(rights|documents)\\..*Test"
            + "|.*\\.(AsOfInHost|KilledHost|RequestThreadInHost|SearchKpiInHost|TitaniumInHost|WorkflowInHost)Test";

    private OwnHostsSuite() {}
}
