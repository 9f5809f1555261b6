package io.gf4j.core.log.file;

import java.time.Duration;

/**
 * When a log file is set aside as a backup, and what becomes of backups. Zero means never, or no limit.
 *
 * @param size of more bytes a file is set aside
 * @param expire a file is set aside so long after it was last written
 * @param backupLimit how many backups are kept; with 0 a file that would be set aside is removed
 * @param backupExpire a backup is removed so long after it was last written
 * @param compress whether backups are packed by gzip
 * @param checkInterval how often old files and backups are looked for
 */
public record Rotation(
        long size, Duration expire, int backupLimit, Duration backupExpire, boolean compress, Duration checkInterval) {
    /** Files grow and stay. */
    public static final Rotation NONE = new Rotation(0, Duration.ZERO, 0, Duration.ZERO, false, Duration.ofHours(1));

    /** Whether files are ever set aside. */
    boolean isOn() {
        return size > 0 || expire.isPositive();
    }

    public Rotation withSize(long value) {
        return new Rotation(value, expire, backupLimit, backupExpire, compress, checkInterval);
    }

    public Rotation withExpire(Duration value) {
        return new Rotation(size, value, backupLimit, backupExpire, compress, checkInterval);
    }

    public Rotation withBackupLimit(int value) {
        return new Rotation(size, expire, value, backupExpire, compress, checkInterval);
    }

    public Rotation withBackupExpire(Duration value) {
        return new Rotation(size, expire, backupLimit, value, compress, checkInterval);
    }

    public Rotation withCompress(boolean value) {
        return new Rotation(size, expire, backupLimit, backupExpire, value, checkInterval);
    }

    public Rotation withCheckInterval(Duration value) {
        return new Rotation(size, expire, backupLimit, backupExpire, compress, value);
    }
}
