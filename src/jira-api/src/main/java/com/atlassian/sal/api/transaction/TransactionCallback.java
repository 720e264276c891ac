package com.atlassian.sal.api.transaction;

/** What runs inside a transaction. */
public interface TransactionCallback<T> {
    T doInTransaction();
}
