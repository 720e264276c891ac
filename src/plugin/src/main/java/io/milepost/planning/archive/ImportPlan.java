package io.milepost.planning.archive;

import java.util.List;

/**
 * What an import would do, or has done.
 *
 * @param digest by which the file is known again
 * @param same how many issues have the same id and the same key here
 * @param people keys of those who have no account here; what they did is kept under their key
 */
public record ImportPlan(
        String digest,
        Matching matching,
        int same,
        Found projects,
        Found issues,
        List<String> people,
        List<TableCount> tables) {

    /** How many there are in the archive, and which of them this Jira has not. */
    public record Found(int all, List<String> missing) {}

    /**
     * @param before how many rows there are, which go
     * @param inArchive how many rows stand in the archive
     * @param kept how many of these are taken over
     */
    public record TableCount(String table, long before, long inArchive, long kept) {}
}
