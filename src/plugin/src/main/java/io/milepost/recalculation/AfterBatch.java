package io.milepost.recalculation;

/** Port: somebody who looks at what a batch has left in the ledger. */
@FunctionalInterface
public interface AfterBatch {

    /** Called on the worker's thread, which it must not hold up. */
    void batchDone();
}
