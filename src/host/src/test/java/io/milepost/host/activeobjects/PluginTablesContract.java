package io.milepost.host.activeobjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.notes.ColouredNote;
import com.acme.notes.Note;
import com.acme.notes.PaintNotes;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Imitates Jira's Active Objects plugin; the same on every database. */
abstract class PluginTablesContract {
    private static final String KEY = "com.acme.notes";

    private DataSource database;
    private PluginTables tables;
    private ActiveObjects ao;

    abstract DataSource freshDatabase();

    @BeforeEach
    void makeTables() throws SQLException {
        database = freshDatabase();
        tables = new PluginTables(database, KEY);
        tables.bringUpToDate(List.of(Note.class, Branch.class), List.of());
        ao = tables.activeObjects();
    }

    @Nested
    class WhenTablesAreMade {

        @Test
        void haveJirasNames() throws SQLException {
            // GreenHopper's tables start with AO_60DB71 in every Jira
            assertThat(PluginTables.prefix("com.pyxis.greenhopper.jira")).isEqualTo("AO_60DB71");
            assertThat(tableNames()).contains(PluginTables.prefix(KEY) + "_NOTE");
        }

        @Test
        void mayPointAtThemselves() {
            Branch root = ao.create(Branch.class);
            Branch leaf = ao.create(Branch.class);
            leaf.setParent(root);
            leaf.save();
            ao.flushAll();

            assertThat(ao.get(Branch.class, leaf.getID()).getParent().getID()).isEqualTo(root.getID());
        }
    }

    @Nested
    class WhenALaterVersionHasAColumnMore {

        @Test
        void keepsTheRows() throws SQLException {
            ao.create(Note.class, new DBParam("TEXT", "old"));

            PluginTables later = new PluginTables(database, KEY);
            later.bringUpToDate(List.of(ColouredNote.class), List.of());

            assertThat(later.activeObjects().find(ColouredNote.class, "COLOUR IS NULL"))
                    .singleElement()
                    .extracting(ColouredNote::getText)
                    .isEqualTo("old");
        }
    }

    @Nested
    class WhenThereAreUpgradeTasks {

        @Test
        void runsEachOnce() throws SQLException {
            tables.bringUpToDate(List.of(Note.class), List.of(new PaintNotes()));
            new PluginTables(database, KEY).bringUpToDate(List.of(Note.class), List.of(new PaintNotes()));

            assertThat(ao.find(Note.class, "TEXT = ?", "painted")).hasSize(1);
        }
    }

    @Nested
    class WhenATransactionFails {

        @Test
        void keepsNothingOfItNorOfTheOnesInside() {
            assertThatThrownBy(() -> ao.executeInTransaction(() -> {
                        ao.create(Note.class, new DBParam("TEXT", "outer"));
                        ao.executeInTransaction(() -> ao.create(Note.class, new DBParam("TEXT", "inner")));
                        throw new IllegalStateException("expected by the test");
                    }))
                    .hasMessage("expected by the test");

            assertThat(ao.count(Note.class)).isZero();
        }
    }

    @Nested
    class WhenStatementsAreCounted {

        @Test
        void countsThoseOfTheOwnThreadApart() throws InterruptedException {
            long before = StatementCounter.ofThisThread();
            long beforeAll = StatementCounter.ofAllThreads();
            Thread other = new Thread(() -> ao.count(Note.class));
            other.start();
            other.join();
            assertThat(StatementCounter.ofThisThread()).isEqualTo(before);

            ao.count(Note.class);
            assertThat(StatementCounter.ofThisThread()).isEqualTo(before + 1);
            assertThat(StatementCounter.ofAllThreads()).isEqualTo(beforeAll + 2);
        }
    }

    private List<String> tableNames() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.getMetaData().getTables(null, null, "AO%", null)) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    /** A row with a parent of its own kind. */
    @Table("Branch")
    public interface Branch extends Entity {
        Branch getParent();

        void setParent(Branch parent);
    }
}
