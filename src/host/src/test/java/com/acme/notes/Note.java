package com.acme.notes;

import net.java.ao.Entity;
import net.java.ao.schema.Table;

/** A row. */
@Table("Note")
public interface Note extends Entity {
    String getText();

    void setText(String text);
}
