package io.gf4j.http.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StorageFileTest {
    private static final Duration TTL = Duration.ofMinutes(10);

    @TempDir
    private Path parent;

    private final SettableClock clock = new SettableClock();

    @Test
    void theFolderIsMadeWithTheFirstSessionAndIsTheOwnersAlone() throws IOException {
        StorageFile storage = storage();
        assertThat(storage.getSession("id", TTL)).isNull();
        assertThat(folder()).doesNotExist();
        keep(storage, "id");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())))
                .isEqualTo("rw-------");
    }

    @Test
    void aSessionEndsWhenItWasNotUsedForItsTtl() {
        StorageFile storage = storage();
        keep(storage, "id");
        clock.pass(Duration.ofMinutes(9));
        storage.updateTTL("id", TTL);
        clock.pass(Duration.ofMinutes(9));
        assertThat(storage.getSession("id", TTL)).isEqualTo(Map.of("k", "v"));
        clock.pass(Duration.ofMinutes(2));
        assertThat(storage.getSession("id", TTL)).isNull();
    }

    @Test
    void useIsNotedEveryTenSecondsAtMost() throws IOException {
        StorageFile storage = storage();
        keep(storage, "id");
        long written = files().getFirst().toFile().lastModified();
        clock.pass(Duration.ofSeconds(9));
        storage.updateTTL("id", TTL);
        assertThat(files().getFirst().toFile().lastModified()).isEqualTo(written);
        clock.pass(Duration.ofSeconds(1));
        storage.updateTTL("id", Duration.ofSeconds(9));
        assertThat(files().getFirst().toFile().lastModified()).isEqualTo(written);
        storage.updateTTL("id", TTL);
        assertThat(files().getFirst().toFile().lastModified()).isEqualTo(written + 10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../up", "/etc/passwd", "..", "a/b", "a\0b", "\u4e16", " ", "CON", "x.session"})
    void anIdOfAClientIsNeverAPath(String id) throws IOException {
        StorageFile storage = storage();
        keep(storage, id);
        assertThat(storage.getSession(id, TTL)).isEqualTo(Map.of("k", "v"));
        assertThat(files())
                .singleElement()
                .satisfies(file -> assertThat(file.getFileName().toString()).matches("[0-9a-f]{64}\\.session"));
        try (Stream<Path> beside = Files.list(parent)) {
            assertThat(beside).containsExactly(folder());
        }
        storage.removeAll(id);
        assertThat(files()).isEmpty();
    }

    @Test
    void anIdMayBeLong() {
        StorageFile storage = storage();
        String id = "x".repeat(10_000);
        keep(storage, id);
        assertThat(storage.getSession(id, TTL)).isNotNull();
    }

    @Test
    void aFileThatIsNoSessionIsNamed() throws IOException {
        StorageFile storage = storage();
        keep(storage, "id");
        Files.writeString(files().getFirst(), "[1]");
        assertThatThrownBy(() -> storage.getSession("id", TTL))
                .hasMessageContaining(files().getFirst().toString())
                .hasMessageContaining("no JSON object");
    }

    @Test
    void whatIsNoFolderIsRefused() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");
        assertThatThrownBy(() -> Gsession.newStorageFile(file.toString(), TTL))
                .hasMessageContaining(file.toString())
                .hasMessageContaining("no folder that can be written to");
    }

    @Test
    void filesThatAreOverAreDeletedNowAndThenAndSoIsWhatAKilledProcessLeft() throws Exception {
        StorageFile storage = storage();
        keep(storage, "old");
        Path unfinished = Files.writeString(folder().resolve("x.tmp"), "{");
        Files.setLastModifiedTime(unfinished, FileTime.from(clock.instant()));
        clock.pass(Duration.ofHours(2));
        keep(storage, "new");
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (files().size() > 1 && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        assertThat(files()).hasSize(1);
        assertThat(storage.getSession("new", TTL)).isNotNull();
    }

    @Test
    void anEncryptedFileIsReadWithItsKeyAloneAndUnderItsOwnIdAlone() throws IOException {
        StorageFile storage = encrypted("0123456789abcdef");
        keep(storage, "id");
        assertThat(storage.getSession("id", TTL)).isEqualTo(Map.of("k", "v"));
        Path file = files().getFirst();
        assertThat(new String(Files.readAllBytes(file), UTF_8)).doesNotContain("\"v\"");
        assertThatThrownBy(() -> encrypted("fedcba9876543210").getSession("id", TTL))
                .hasMessageContaining("another key");
        keep(storage, "other");
        Path other = files().stream()
                .filter(found -> !found.equals(file))
                .findFirst()
                .orElseThrow();
        Files.copy(file, other, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(other, FileTime.from(clock.instant()));
        assertThatThrownBy(() -> storage.getSession("other", TTL)).hasMessageContaining("a changed file");
    }

    @Test
    void encryptionWantsAKey() {
        StorageFile storage = storage();
        storage.setCryptoEnabled(true);
        assertThatThrownBy(() -> keep(storage, "id")).hasMessageContaining("call setCryptoKey");
        assertThatThrownBy(() -> storage.setCryptoKey(new byte[15])).hasMessageContaining("not 15");
    }

    private StorageFile encrypted(String key) {
        StorageFile storage = storage();
        storage.setCryptoKey(key.getBytes(UTF_8));
        storage.setCryptoEnabled(true);
        return storage;
    }

    private StorageFile storage() {
        return new StorageFile(folder(), TTL, clock);
    }

    private Path folder() {
        return parent.resolve("sessions");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.toList();
        }
    }

    private static void keep(StorageFile storage, String id) {
        storage.setSession(id, SessionData.of(Map.of("k", "v")), TTL);
    }
}
