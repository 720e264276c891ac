package io.milepost.domain;

import java.time.Instant;

/** When a batch was applied and by which version of the rules. */
public record RuleStamp(Instant at, long ruleVersion) {}
