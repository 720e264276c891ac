package com.acme.notes;

import net.java.ao.Entity;
import net.java.ao.schema.Table;

/** The row of a later version, with one column more. */
@Table("Note")
public interface ColouredNote extends Entity {
    String getText();

    void setText(String text);

    String getColour();

    void setColour(String colour);
}
