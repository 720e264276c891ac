package io.milepost.wiring;

import io.milepost.planning.archive.ExportEverything.PluginRelease;

/** Tells an archive by which version it is written. */
public final class InstalledRelease implements PluginRelease {

    @Override
    public String version() {
        return PluginVersion.current();
    }
}
