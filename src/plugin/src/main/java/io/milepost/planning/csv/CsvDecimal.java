package io.milepost.planning.csv;

/** The sign between the whole part and the fraction of the numbers of a file. */
public enum CsvDecimal {
    POINT('.', ','),
    COMMA(',', '.');

    private final char sign;
    private final char otherSign;

    CsvDecimal(char sign, char otherSign) {
        this.sign = sign;
        this.otherSign = otherSign;
    }

    public char sign() {
        return sign;
    }

    /** The sign that can then stand between thousands only. */
    char otherSign() {
        return otherSign;
    }
}
