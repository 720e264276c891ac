/**
 * Finds out what people should be told and notes it for those whom it concerns: from new lines of the ledger, from new
 * texts, and from the passing of days. {@code wiring} has it run on threads of its own, never on those of requests. It calls
 * {@code domain.notice} for what is news, and Jira and the store only through ports, its own and those of {@code
 * recalculation}. Who may see a notice is not its question: {@code lookup} asks that whenever one is read.
 */
package io.milepost.notices;
