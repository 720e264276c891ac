package com.acme.notes;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import net.java.ao.DBParam;

/** The bean that reads and writes rows. */
public class Notes {
    private final ActiveObjects ao;

    public Notes(ActiveObjects ao) {
        this.ao = ao;
    }

    public void add(String text) {
        ao.executeInTransaction(() -> ao.create(Note.class, new DBParam("TEXT", text)));
    }

    public void addThenFail(String text) {
        ao.executeInTransaction(() -> {
            add(text);
            throw new IllegalStateException("after " + text);
        });
    }

    public String all() {
        return String.join(
                ",",
                Arrays.stream(ao.find(Note.class, net.java.ao.Query.select().order("ID ASC")))
                        .map(Note::getText)
                        .toList());
    }
}
