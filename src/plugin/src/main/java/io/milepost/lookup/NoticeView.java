package io.milepost.lookup;

import io.milepost.domain.notice.Notice;
import io.milepost.domain.plan.HealthNames;
import java.util.Optional;

/**
 * A notice as its person reads it.
 *
 * @param goal as it is called now
 * @param healthNames what the goal's plan calls the healths
 * @param by who brought it about, where that is one person; somebody whose account is gone is called by the key
 */
public record NoticeView(Notice notice, IssueDetails goal, HealthNames healthNames, Optional<Person> by) {}
