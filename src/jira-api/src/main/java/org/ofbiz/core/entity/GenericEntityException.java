package org.ofbiz.core.entity;

import org.ofbiz.core.util.GeneralException;

/** Something went wrong while an entity was stored. */
public class GenericEntityException extends GeneralException {
    private static final long serialVersionUID = 1L;

    public GenericEntityException(String message) {
        super(message);
    }
}
