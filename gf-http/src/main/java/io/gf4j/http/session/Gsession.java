package io.gf4j.http.session;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.error.Option;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/** The functions of Go's package gsession. */
public final class Gsession {
    /** Thrown by a storage for what it does not do; one instance for all. Go: ErrorDisabled. */
    @SuppressWarnings("StaticAssignmentOfThrowable") // Made without a stack.
    public static final GfException ERROR_DISABLED = Gerror.newWithOption(
            new Option(null, false, "this feature is disabled in this storage", List.of(), Gcode.CODE_NOT_SUPPORTED));

    /** Whether files are encrypted unless told so. Go: DefaultStorageFileCryptoEnabled. */
    public static final boolean DEFAULT_STORAGE_FILE_CRYPTO_ENABLED = false;

    /**
     * How often the use of a session in a file is noted; one that lives shorter is not kept alive by reading. Go:
     * DefaultStorageFileUpdateTTLInterval.
     */
    public static final Duration DEFAULT_STORAGE_FILE_UPDATE_TTL_INTERVAL = Duration.ofSeconds(10);

    /** How often files of sessions that are over are deleted. Go: DefaultStorageFileClearExpiredInterval. */
    public static final Duration DEFAULT_STORAGE_FILE_CLEAR_EXPIRED_INTERVAL = Duration.ofHours(1);

    /** The folder {@code gsessions} in the folder for temporary files. Go: DefaultStorageFilePath. */
    public static final Path DEFAULT_STORAGE_FILE_PATH = Path.of(System.getProperty("java.io.tmpdir"), "gsessions");

    private static final int ID_BYTES = 16;

    private Gsession() {}

    /** A manager of sessions, which are kept in files unless a storage is given. Go: New. */
    public static SessionManager of(Duration ttl, Storage... storage) {
        return new SessionManager(ttl, storage.length > 0 ? storage[0] : newStorageFile("", ttl));
    }

    /** 32 hexadecimal digits, 128 bits of a secure random source: an id that nobody guesses. Go: NewSessionId. */
    public static String newSessionId() {
        return HexFormat.of().formatHex(SecureBytes.of(ID_BYTES));
    }

    /**
     * A storage that keeps each session in a file. Go: NewStorageFile.
     *
     * @param path the folder, made when the first session is stored; empty for {@link #DEFAULT_STORAGE_FILE_PATH}
     * @param ttl after which time without use a file is deleted
     * @throws GfException if the path is there and is no folder that can be written to
     */
    public static StorageFile newStorageFile(String path, Duration ttl) {
        return new StorageFile(path.isEmpty() ? DEFAULT_STORAGE_FILE_PATH : Path.of(path), ttl);
    }

    /** A storage in this process's memory: sessions end with the process. Go: NewStorageMemory. */
    public static StorageMemory newStorageMemory() {
        return new StorageMemory();
    }

    /**
     * A storage that keeps each session as one value in Redis, as Go's does: nodes of both share them. Go:
     * NewStorageRedis.
     *
     * @param prefix what each key begins with, before the session's id. Clients choose ids: give a prefix of the
     *     sessions' own where the database holds anything else
     */
    public static StorageRedis newStorageRedis(RedisClient redis, String... prefix) {
        return new StorageRedis(redis, prefix.length > 0 ? prefix[0] : "");
    }

    /**
     * A storage that keeps each session as a hash in Redis, as Go's does: nodes of both share them. Go:
     * NewStorageRedisHashTable.
     *
     * @param prefix as for {@link #newStorageRedis}
     */
    public static StorageRedisHashTable newStorageRedisHashTable(RedisClient redis, String... prefix) {
        return new StorageRedisHashTable(redis, prefix.length > 0 ? prefix[0] : "");
    }
}
