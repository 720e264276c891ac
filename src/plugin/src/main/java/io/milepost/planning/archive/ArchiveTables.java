package io.milepost.planning.archive;

import java.util.List;
import java.util.Map;

/** Port: all tables, row by row. A row holds a value a column in their order: Long, String, Boolean or null. */
public interface ArchiveTables {

    List<ArchiveTable> tables();

    long count(ArchiveTable table);

    /** In the order of the first column, without holding more than some thousand rows at a time. */
    void read(ArchiveTable table, RowTaker taker);

    /** Refuses a database in which rows cannot keep their ids. */
    void checkReplaceable();

    /**
     * In one transaction: forgets all rows of all tables and keeps those that the source gives.
     *
     * @param highestIds by table name, the highest id among the rows to come, so that later rows get higher ones
     */
    void replaceAll(Map<String, Long> highestIds, RowSource source);

    /** Takes a row of the table that is read. */
    interface RowTaker {
        void take(List<Object> row);
    }

    /** Gives all rows of all tables, table by table. */
    interface RowSource {
        void giveTo(TableRowTaker taker);
    }

    /** Takes a row of any table. */
    interface TableRowTaker {
        void take(ArchiveTable table, List<Object> row);
    }
}
