package io.milepost.host.sal;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Imitates Jira's cluster locks. */
class LocalLocksTest {
    private final LocalLocks locks = new LocalLocks();

    @Nested
    class WhenOneThreadHoldsALock {

        private final ClusterLock held = locks.getLockForName("job");

        @Test
        void othersDoNotGetItUntilItIsLeft() {
            held.lock();
            assertThat(elsewhere("job")).isFalse();

            held.unlock();
            assertThat(elsewhere("job")).isTrue();
        }

        @Test
        void otherNamesAreFree() {
            held.lock();

            assertThat(elsewhere("another")).isTrue();
        }

        @Test
        void knowsWhoHoldsIt() {
            held.lock();

            assertThat(held.isHeldByCurrentThread()).isTrue();
        }
    }

    private boolean elsewhere(String name) {
        return CompletableFuture.supplyAsync(() -> {
                    ClusterLock lock = locks.getLockForName(name);
                    boolean got = lock.tryLock();
                    if (got) {
                        lock.unlock();
                    }
                    return got;
                })
                .join();
    }
}
