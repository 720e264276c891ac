package io.milepost.domain.formula;

/** A divisor that is 0 with the figures of the moment; never leaves {@link Formula}. */
class DivisionByZeroException extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    private final String divisor;

    DivisionByZeroException(String divisor) {
        super("divided by " + divisor + ", which is 0");
        this.divisor = divisor;
    }

    /** As the formula writes it. */
    String divisor() {
        return divisor;
    }
}
