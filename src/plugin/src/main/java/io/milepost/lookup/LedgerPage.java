package io.milepost.lookup;

import java.util.List;

/**
 * A part of a goal's ledger, the newest entry first.
 *
 * @param total how many entries there are
 */
public record LedgerPage(int total, List<EntryView> entries) {}
