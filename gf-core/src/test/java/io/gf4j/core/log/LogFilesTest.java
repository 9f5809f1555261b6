package io.gf4j.core.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.ctx.Gctx;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Log files: names, folders, and what becomes of those that are large or old. */
final class LogFilesTest {
    private static final Ctx CTX = Gctx.getInitCtx();

    @TempDir
    private Path folder;

    private Logger logger(@Nullable Object... config) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < config.length; i += 2) {
            map.put(String.valueOf(config[i]), config[i + 1]);
        }
        map.put("path", folder.toString());
        map.put("stdout", false);
        map.put("timeFormat", "");
        map.put("flags", 0);
        Logger logger = Glog.of();
        logger.setConfigWithMap(map);
        return logger;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String today(String format) {
        return LocalDate.now(ZoneId.systemDefault()).format(DateTimeFormatter.ofPattern(format));
    }

    @Test
    void namesWithTheDate() throws IOException {
        logger().info(CTX, "a");
        logger("file", "app-{Ymd}.log").info(CTX, "b");
        logger("file", "fixed.log").info(CTX, "c");
        assertThat(names())
                .containsExactly(today("yyyy-MM-dd") + ".log", "app-" + today("yyyyMMdd") + ".log", "fixed.log");
        assertThat(folder.resolve("fixed.log")).hasContent("[INFO] c");
    }

    @Test
    void categoriesHaveFoldersBelow() {
        Logger logger = logger("file", "a.log");
        logger.cat("pay").cat("refund").info(CTX, "x");
        assertThat(folder.resolve("pay/refund/a.log")).hasContent("[INFO] x");
        assertThat(Glog.of().cat("pay").getPath()).isEmpty();
    }

    @Test
    void linesAreAppendedWholeByManyThreads() throws IOException {
        Files.writeString(folder.resolve("a.log"), "before\n");
        Logger logger = logger("file", "a.log");
        Logger other = logger.clone();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 200)
                    .forEach(i -> threads.execute(() -> (i % 2 == 0 ? logger : other).info(CTX, "x".repeat(100))));
        }
        List<String> lines = Files.readAllLines(folder.resolve("a.log"));
        assertThat(lines).hasSize(201).first().isEqualTo("before");
        assertThat(lines.subList(1, 201)).containsOnly("[INFO] " + "x".repeat(100));
    }

    @Test
    void aLargeFileBecomesABackupAndTheOldestBackupsGo() throws IOException {
        Logger logger = logger("file", "a.log", "rotateSize", "50", "rotateBackupLimit", 2);
        IntStream.range(0, 10).forEach(i -> logger.info(CTX, "line " + i + " " + "x".repeat(60)));
        assertThat(names()).hasSize(3).last().isEqualTo("a.log");
        assertThat(names().subList(0, 2)).allMatch(name -> name.matches("a\\.\\d{20}\\.log"));
        assertThat(folder.resolve("a.log")).content().startsWith("[INFO] line 9");
        assertThat(folder.resolve(names().get(1))).content().startsWith("[INFO] line 8");
    }

    @Test
    void withoutBackupsALargeFileIsRemoved() throws IOException {
        Logger logger = logger("file", "a.log", "rotateSize", "50");
        IntStream.range(0, 3).forEach(i -> logger.info(CTX, "line " + i + " " + "x".repeat(60)));
        assertThat(names()).containsExactly("a.log");
        assertThat(folder.resolve("a.log")).content().startsWith("[INFO] line 2");
    }

    @Test
    void backupsArePacked() throws IOException, InterruptedException {
        Logger logger = logger("file", "a.log", "rotateSize", "50", "rotateBackupLimit", 2, "rotateBackupCompress", 9);
        IntStream.range(0, 10).forEach(i -> logger.info(CTX, "line " + i + " " + "x".repeat(60)));
        awaitPacked();
        assertThat(names()).hasSize(3).last().isEqualTo("a.log");
        assertThat(names().subList(0, 2)).allMatch(name -> name.matches("a\\.\\d{20}\\.log\\.gz"));
        assertThat(unpacked(names().get(1))).startsWith("[INFO] line 8");
    }

    @Test
    void whatAKilledProcessHasHalfPackedIsPackedAnew() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("a.20200101000000000000.log"), "first");
        Files.writeString(folder.resolve("a.20200101000000000000.log.gz.tmp"), "half");
        Files.writeString(folder.resolve("a.20200102000000000000.log"), "second");
        Files.writeString(folder.resolve("a.20200102000000000000.log.gz"), "whole, or not");
        logger("file", "a.log", "rotateSize", "50", "rotateBackupLimit", 5, "rotateBackupCompress", 1)
                .info(CTX, "x");
        awaitPacked();
        assertThat(names()).containsExactly("a.20200101000000000000.log.gz", "a.20200102000000000000.log.gz", "a.log");
        assertThat(unpacked("a.20200101000000000000.log.gz")).isEqualTo("first");
        assertThat(unpacked("a.20200102000000000000.log.gz")).isEqualTo("second");
    }

    private void awaitPacked() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!names().stream().allMatch(name -> name.equals("a.log") || name.endsWith(".gz"))
                && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
    }

    private String unpacked(String name) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve(name)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void backupsOfANameWithoutAnEndingGoToo() throws IOException {
        Logger logger = logger("file", "app", "rotateSize", "50", "rotateBackupLimit", 2);
        IntStream.range(0, 10).forEach(i -> logger.info(CTX, "line " + i + " " + "x".repeat(60)));
        assertThat(names()).hasSize(3).first().isEqualTo("app");
    }

    @Test
    void eachPatternHasItsOwnBackups() throws IOException {
        Logger logger = logger("rotateSize", "50", "rotateBackupLimit", 1);
        Logger access = logger.clone();
        access.setFile("access-{Ymd}.log");
        for (int i = 0; i < 5; i++) {
            logger.info(CTX, "x".repeat(60));
            access.info(CTX, "x".repeat(60));
        }
        assertThat(names()).hasSize(4);
        assertThat(names()).filteredOn(name -> name.startsWith("access-")).hasSize(2);
    }

    @Test
    void rotationMayBeSetWhileTheFileIsOpen() throws IOException {
        Logger logger = logger("file", "a.log");
        logger.info(CTX, "x".repeat(60));
        logger.setConfigWithMap(Map.of("rotateSize", "50", "rotateBackupLimit", 5));
        logger.info(CTX, "y");
        assertThat(names()).hasSize(2);
        assertThat(folder.resolve("a.log")).hasContent("[INFO] y");
    }

    @Test
    void aFileThatSomebodyRemovesOrRenamesIsMadeAnew() throws IOException {
        Logger logger = logger("file", "a.log");
        logger.info(CTX, "one");
        Files.delete(folder.resolve("a.log"));
        logger.info(CTX, "two");
        assertThat(folder.resolve("a.log")).hasContent("[INFO] two");
        Files.move(folder.resolve("a.log"), folder.resolve("a.1"));
        logger.info(CTX, "three");
        assertThat(folder.resolve("a.log")).hasContent("[INFO] three");
        assertThat(folder.resolve("a.1")).hasContent("[INFO] two");
    }

    @Test
    void oldFilesBecomeBackupsAndOldBackupsGo() throws IOException {
        old("2020-01-01.log");
        old("other.log");
        old("2019-01-01.20190101000000000000.log");
        Logger logger = logger("rotateExpire", "1d", "rotateBackupLimit", 5, "rotateBackupExpire", "10d");
        Files.setLastModifiedTime(
                folder.resolve("2019-01-01.20190101000000000000.log"),
                FileTime.from(Instant.now().minusSeconds(20 * 86_400)));
        logger.info(CTX, "x");
        assertThat(names()).hasSize(3).contains("other.log", today("yyyy-MM-dd") + ".log");
        assertThat(names().getFirst()).matches("2020-01-01\\.\\d{20}\\.log");
    }

    private void old(String name) throws IOException {
        Files.writeString(folder.resolve(name), "old\n");
        Files.setLastModifiedTime(
                folder.resolve(name), FileTime.from(Instant.now().minusSeconds(2 * 86_400)));
    }

    @Test
    void aFolderThatCannotBeMade() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Path below = folder.resolve("file/logs");
        assertThatThrownBy(() -> Glog.of().setPath(below.toString()))
                .hasMessageStartingWith("cannot make the folder \"" + below + "\" for log files");
        assertThatThrownBy(() -> Glog.of().setPath("")).hasMessage("logging path is empty");
    }
}
