package io.milepost.domain;

import java.util.Optional;

/**
 * What in a goal's plan a person changed, and why.
 *
 * @param field the word by which REST and the page know it, such as "target"
 * @param part the name of the KPI or milestone that it belongs to; empty for what a plan has only once
 * @param reason in the person's words; may be empty
 */
public record PlanDetail(String field, Optional<String> part, String reason) {}
