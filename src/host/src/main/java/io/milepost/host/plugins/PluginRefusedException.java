package io.milepost.host.plugins;

/** A plugin cannot run here; the message says what is wrong with it. */
public final class PluginRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    PluginRefusedException(String message) {
        super(message);
    }

    PluginRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
