package io.milepost.testsupport.broken.one;

import io.milepost.testsupport.broken.two.MachineTime;

/** Breaks the rule of names, and one half of the rule of cycles. */
public record GoalManager(MachineTime time) {}
