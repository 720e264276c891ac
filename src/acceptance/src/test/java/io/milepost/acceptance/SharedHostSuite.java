package io.milepost.acceptance;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Every test of the module but those of {@link OwnHostsSuite}: in one process, most of them on the one {@link DemoHost}. */
@Suite
@SelectPackages("io.milepost")
@IncludeClassNamePatterns(".*Test")
@ExcludeClassNamePatterns(OwnHostsSuite.CLASSES)
final class SharedHostSuite {}
