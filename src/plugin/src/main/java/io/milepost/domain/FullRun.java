package io.milepost.domain;

/**
 * What a full recalculation found.
 *
 * @param stamp when it began and by which rules
 * @param issues how many issues it looked at
 * @param differences how many stored numbers were not what they should have been; a run that builds everything anew after
 *     a change of the rules has none to report
 * @param millis how long it took
 */
public record FullRun(RuleStamp stamp, long issues, long differences, long millis) {}
