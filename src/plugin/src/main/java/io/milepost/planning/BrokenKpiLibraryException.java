package io.milepost.planning;

/** The library of KPIs, or an entry of it, that cannot be used as it stands. */
public class BrokenKpiLibraryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokenKpiLibraryException(String what, Throwable cause) {
        super("library of KPIs: " + what + ": " + cause.getMessage(), cause);
    }
}
