package io.milepost.domain.forecast;

import java.util.random.RandomGenerator;

/** Past errors, drawn with replacement by their weights: the bootstrap of residuals. */
final class ErrorPool implements ErrorSource {

    private final double[] errors;
    private final double[] heaped;
    private final int freedom;

    private ErrorPool(Builder builder, double span) {
        this.errors = builder.errors;
        this.heaped = builder.heaped;
        double meanDistance = Math.max(1, builder.distances / builder.total());
        this.freedom = (int) Math.round(1 + span / meanDistance);
    }

    /** One from each of {@code count} equal parts of the pool, which is one walk through it. */
    @Override
    public double[] draw(int count, RandomGenerator random) {
        double[] drawn = new double[count];
        double part = heaped[heaped.length - 1] / count;
        int index = 0;
        for (int draw = 0; draw < count; draw++) {
            double place = part * (draw + random.nextDouble());
            while (index < errors.length - 1 && heaped[index] < place) {
                index++;
            }
            drawn[draw] = errors[index];
        }
        return drawn;
    }

    /** Errors over one stretch of time depend on each other: as many count as such stretches lie side by side. */
    @Override
    public int freedom() {
        return freedom;
    }

    /** Takes in errors one by one. */
    static final class Builder {

        private final double[] errors;
        private final double[] heaped;
        private int count;
        private double distances;

        Builder(int capacity) {
            errors = new double[capacity];
            heaped = new double[capacity];
        }

        void add(double error, double distance, double weight) {
            errors[count] = error;
            heaped[count] = total() + weight;
            distances += weight * distance;
            count++;
        }

        private double total() {
            return count == 0 ? 0 : heaped[count - 1];
        }

        /** @param span the steps in which all of them were made */
        ErrorPool over(double span) {
            return new ErrorPool(this, span);
        }
    }
}
