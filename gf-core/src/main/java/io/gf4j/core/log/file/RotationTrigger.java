package io.gf4j.core.log.file;

import ch.qos.logback.core.rolling.TriggeringPolicyBase;
import java.io.File;

/** Tells logback before each line whether the file is to be set aside: for its size, or because it is old. */
final class RotationTrigger extends TriggeringPolicyBase<String> {
    private final Rotation rotation;
    private final Backups backups;

    RotationTrigger(Rotation rotation, Backups backups) {
        this.rotation = rotation;
        this.backups = backups;
    }

    @Override
    public boolean isTriggeringEvent(File activeFile, String line) {
        if (!rotation.isOn()) {
            return false;
        }
        backups.tidyIfDue();
        return rotation.size() > 0 && activeFile.length() > rotation.size() || backups.isExpired(activeFile.toPath());
    }
}
