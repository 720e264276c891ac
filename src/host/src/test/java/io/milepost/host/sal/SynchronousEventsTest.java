package io.milepost.host.sal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Imitates Jira's EventPublisher for listeners that do not ask for another thread. */
class SynchronousEventsTest {
    private final SynchronousEvents events = new SynchronousEvents();
    private final List<Object> heard = new ArrayList<>();

    @Nested
    class WhenAnEventIsPublished {

        @Test
        void reachesMethodsWhoseParameterItFits() {
            events.register(new Listener());

            events.publish("text");
            events.publish(7);

            assertThat(heard).containsExactlyInAnyOrder("string text", "object text", "object 7");
        }

        @Test
        void isHeardOnThePublishersThread() {
            events.register(new ThreadListener());

            events.publish("text");

            assertThat(heard).containsExactly(Thread.currentThread());
        }
    }

    @Nested
    class WhenAListenerFails {

        @Test
        void neitherThePublisherNorOtherListenersNotice() {
            events.register(new FailingListener());
            events.register(new ThreadListener());

            events.publish("text");

            assertThat(heard).hasSize(1);
        }
    }

    @Nested
    class WhenAListenerIsRegisteredTwice {

        @Test
        void hearsOnceAndAfterOneUnregistrationNoMore() {
            ThreadListener listener = new ThreadListener();
            events.register(listener);
            events.register(listener);
            events.publish("text");
            events.unregister(listener);
            events.publish("text");

            assertThat(heard).hasSize(1);
        }
    }

    @Nested
    class WhenAListenerCannotBeCalled {

        @Test
        void isRefused() {
            assertThatThrownBy(() -> events.register(new HiddenListener())).hasMessageContaining("HiddenListener");
            assertThatThrownBy(() -> events.register(new ListenerOfTwo())).hasMessageContaining("one parameter");
        }
    }

    /** Hears texts twice. */
    public final class Listener {
        @EventListener
        public void onText(String text) {
            heard.add("string " + text);
        }

        @EventListener
        public void onAnything(Object event) {
            heard.add("object " + event);
        }
    }

    /** Notes the thread. */
    public final class ThreadListener {
        @EventListener
        public void onText(String text) {
            heard.add(Thread.currentThread());
        }
    }

    /** Fails always. */
    public static final class FailingListener {
        @EventListener
        public void onText(String text) {
            throw new IllegalStateException("expected by the test");
        }
    }

    /** A class that nobody outside can call. */
    static final class HiddenListener {
        @EventListener
        public void onText(String text) {}
    }

    /** Wants more than an event. */
    public static final class ListenerOfTwo {
        @EventListener
        public void onText(String text, String more) {}
    }
}
