package io.milepost.planning;

/** More fields are wanted as lanes than Milepost keeps the values of. */
public final class TooManyLaneFieldsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int wanted;

    TooManyLaneFieldsException(int wanted) {
        super(wanted + " fields are wanted as lanes and " + LaneFields.MOST + " can be kept");
        this.wanted = wanted;
    }

    public int wanted() {
        return wanted;
    }

    /** How many can be kept. */
    public int most() {
        return LaneFields.MOST;
    }
}
