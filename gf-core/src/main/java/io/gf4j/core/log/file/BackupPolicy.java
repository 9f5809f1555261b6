package io.gf4j.core.log.file;

import ch.qos.logback.core.rolling.RollingPolicyBase;
import ch.qos.logback.core.rolling.RolloverFailure;
import java.io.IOException;

/** Sets a file aside when logback has closed it; logback opens a new one afterwards. */
final class BackupPolicy extends RollingPolicyBase {
    private final Backups backups;

    BackupPolicy(Backups backups) {
        this.backups = backups;
    }

    @Override
    public void rollover() throws RolloverFailure {
        try {
            backups.setAside(backups.file());
            backups.tidy();
        } catch (IOException e) {
            throw new RolloverFailure("cannot set aside " + backups.file(), e);
        }
    }

    @Override
    public String getActiveFileName() {
        return backups.file().toString();
    }
}
