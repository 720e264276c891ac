package io.milepost.domain.forecast;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** What stands for past errors while there are too few to draw from: normal ones of the same deviation. */
record NormalErrors(double deviation, int freedom) implements ErrorSource {

    @Override
    public double[] draw(int count, RandomGenerator random) {
        double[] drawn = new double[count];
        Arrays.setAll(drawn, draw -> deviation * random.nextGaussian());
        return drawn;
    }
}
