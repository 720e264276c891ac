package io.milepost.domain.forecast;

import java.util.random.RandomGenerator;

/** Where the errors of a forecast are drawn from, for a growth of 1. */
interface ErrorSource {

    double[] draw(int count, RandomGenerator random);

    /** How many errors that do not depend on each other this is made from; at least 1. */
    int freedom();
}
