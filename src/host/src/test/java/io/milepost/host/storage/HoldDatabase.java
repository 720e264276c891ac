package io.milepost.host.storage;

import java.io.IOException;
import java.nio.file.Path;

/** Opens a home's database, says so, and holds it until it is ended: the second process of a test. */
final class HoldDatabase {
    private HoldDatabase() {}

    public static void main(String[] arguments) throws IOException {
        try (Database database = Database.open(DatabaseAddress.inHome(Path.of(arguments[0])))) {
            System.out.println("open, PostgreSQL: " + database.isPostgres());
            System.in.read();
        }
    }
}
