package io.milepost.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

/**
 * How long processors worked for this virtual machine and for a PostgreSQL server, if there is one: what a work costs
 * whatever else the machine has to do. Reads the tables of Linux, in steps of 10 ms.
 */
final class ProcessorTime {

    private static final long NANOS_PER_TICK = 10_000_000;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final long NO_SERVER = -1;

    private final long server;

    /** @param connection to the database that is watched */
    ProcessorTime(Connection connection) throws SQLException, IOException {
        boolean isServer = connection.getMetaData().getURL().startsWith("jdbc:postgresql:");
        server = isServer ? processOf(connection) : NO_SERVER;
    }

    private static long processOf(Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW data_directory")) {
            row.next();
            Path told = Path.of(row.getString(1), "postmaster.pid");
            return Long.parseLong(Files.readAllLines(told).get(0).trim());
        }
    }

    /** In nanoseconds. */
    long during(Times.Work work) throws Exception {
        long before = now();
        work.run();
        return now() - before;
    }

    private long now() throws IOException {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            long ticks = processes
                    .filter(process -> process.getFileName().toString().matches("\\d+"))
                    .mapToLong(this::ticksForTheServer)
                    .sum();
            return system.getProcessCpuTime() + ticks * NANOS_PER_TICK;
        }
    }

    /** 0 of a process that is not the server's. */
    private long ticksForTheServer(Path process) {
        try {
            String stat = Files.readString(process.resolve("stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            boolean isServer = process.getFileName().toString().equals(Long.toString(server))
                    || fields[1].equals(Long.toString(server));
            return isServer ? Long.parseLong(fields[11]) + Long.parseLong(fields[12]) : 0;
        } catch (IOException | UncheckedIOException e) {
            return 0; // it has ended meanwhile
        }
    }
}
