package io.gf4j.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.fmt.Fmt;
import io.gf4j.core.testing.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class GerrorTest {
    @Test
    void chainsAnswerWhatGoAnswers() {
        List<List<String>> rows = Table.rows("/error/chains.tsv");
        assertThat(rows).hasSizeGreaterThan(60);
        for (List<String> row : rows) {
            assertThat(answers(row.get(0), row.get(3))).isEqualTo(row);
        }
    }

    private static List<String> answers(String chain, String goCause) {
        @Nullable Throwable err = null;
        @Nullable Throwable first = null;
        String[] steps = chain.split(";", -1);
        for (int i = 0; i < steps.length; i++) {
            err = apply(err, steps[i].split(",", -1));
            first = i == 0 ? err : first;
        }
        GfException boom = Gerror.of("boom");
        GfException codedBoom = Gerror.newCode(Gcode.CODE_OPERATION_FAILED, "boom");
        // Go's root cause of an error without a text is an empty error; here it is the error itself.
        String cause = goCause.isEmpty() ? "" : message(Gerror.cause(err));
        return List.of(
                chain,
                message(err),
                Gerror.code(err).toString(),
                cause,
                message(Gerror.current(err)),
                message(Gerror.unwrap(err)),
                err instanceof GfException e ? e.text() + "|" + e.args().size() + "|" + e.textWithArgs() : "",
                Gerror.hasCode(err, Gcode.CODE_OPERATION_FAILED) + " " + Gerror.is(err, first) + " "
                        + Gerror.hasCode(err, Gcode.CODE_NIL),
                Gerror.equal(err, boom) + " " + Gerror.equal(err, codedBoom) + " "
                        + Gerror.equal(err, new IOException("boom")),
                err instanceof GfException ? headings(Gerror.stack(err)) : "",
                err instanceof GfException
                        ? Fmt.sprintf("%s|%v|%-s|%-v|%d|%20s|%q", err, err, err, err, err, err, err)
                        : "");
    }

    private static @Nullable Throwable apply(@Nullable Throwable err, String... step) {
        String[] texts = Arrays.copyOfRange(step, Math.min(2, step.length), step.length);
        return switch (step[0]) {
            case "nil" -> null;
            case "plain" -> new IOException(step[1]);
            case "new" -> Gerror.of(step[1]);
            case "newf" -> Gerror.newf(step[1], arguments(texts));
            case "newCode" -> Gerror.newCode(code(step[1]), texts);
            case "newCodef" -> Gerror.newCodef(code(step[1]), step[2], arguments(step, 3));
            case "wrap" -> Gerror.wrap(err, step[1]);
            case "wrapf" -> Gerror.wrapf(err, step[1], arguments(texts));
            case "wrapCode" -> Gerror.wrapCode(code(step[1]), err, texts);
            case "wrapCodef" -> Gerror.wrapCodef(code(step[1]), err, step[2], arguments(step, 3));
            case "option", "optionOver" ->
                Gerror.newWithOption(new Option(err, false, step[1], List.of(), code(step[2])));
            default -> throw new IllegalArgumentException(step[0]);
        };
    }

    private static Object[] arguments(String[] step, int from) {
        return arguments(Arrays.copyOfRange(step, from, step.length));
    }

    private static Object[] arguments(String... texts) {
        return Stream.of(texts)
                .map(text -> text.matches("\\d+") ? (Object) Integer.valueOf(text) : text)
                .toArray();
    }

    private static Code code(String number) {
        return switch (number) {
            case "-1" -> Gcode.CODE_NIL;
            case "0" -> Gcode.CODE_OK;
            case "60" -> Gcode.CODE_OPERATION_FAILED;
            case "61" -> Gcode.CODE_NOT_AUTHORIZED;
            case "62" -> Gcode.CODE_SECURITY_REASON;
            default -> Gcode.of(1001, "", "detail");
        };
    }

    private static String message(@Nullable Throwable err) {
        return err == null ? "<nil>" : Gerror.message(err);
    }

    private static String headings(String stack) {
        List<String> lines = new ArrayList<>();
        stack.lines().filter(line -> !line.startsWith("   ")).forEach(lines::add);
        return String.join("\n", lines);
    }

    @Test
    void theRootCauseIsTheInnermostErrorItself() {
        IOException root = new IOException("disk");
        GfException alone = Gerror.newCode(Gcode.CODE_NOT_FOUND);

        assertThat(Gerror.cause(Gerror.wrap(new IllegalStateException("x", root), "a")))
                .isSameAs(root);
        assertThat(Gerror.cause(alone)).isSameAs(alone);
        assertThat(Gerror.cause(null)).isNull();
    }

    @Test
    void asFindsTheFirstLevelOfTheType() {
        IOException root = new IOException("disk");
        GfException err = Gerror.wrap(new IllegalStateException(root), "a");

        assertThat(Gerror.as(err, IOException.class)).isSameAs(root);
        assertThat(Gerror.as(err, IllegalArgumentException.class)).isNull();
        assertThat(Gerror.as(null, IOException.class)).isNull();
    }

    @Test
    void anErrorWithoutMessageShowsItsClass() {
        assertThat(Gerror.wrap(new NullPointerException(), "a")).hasMessage("a: java.lang.NullPointerException");
    }

    @Test
    void theTextIsFilledInWhenItIsRead() {
        StringBuilder late = new StringBuilder("early");
        GfException err = Gerror.newf("%s", late);
        late.replace(0, 5, "late");

        assertThat(err).hasMessage("late");
    }

    @Test
    void aReplacedCodeIsSeenByEveryoneWhoHoldsTheError() {
        GfException err = Gerror.of("boom");
        err.setCode(Gcode.CODE_NOT_FOUND);

        assertThat(Gerror.code(new IllegalStateException(err))).isEqualTo(Gcode.CODE_NOT_FOUND);
    }

    @Test
    void codesAreComparedByValue() {
        Code one = Gcode.of(1001, "own", List.of(1));

        assertThat(Gerror.hasCode(Gerror.newCode(one), Gcode.of(1001, "own", List.of(1))))
                .isTrue();
        assertThat(Gcode.withCode(one, null)).isEqualTo(Gcode.of(1001, "own", null));
        assertThat(Gcode.of(1001, "own", null)).hasToString("1001:own");
    }

    @Test
    void skippedFramesStartAtTheCaller() {
        String caller = Gerror.newSkip(0, "x").getStackTrace()[0].getMethodName();
        GfException deeper = skipped();

        assertThat(caller).isEqualTo("skippedFramesStartAtTheCaller");
        assertThat(deeper.getStackTrace()[0].getMethodName()).isEqualTo("skippedFramesStartAtTheCaller");
        assertThat(Gerror.newSkip(100_000, "x").getStackTrace()).isEmpty();
    }

    private static GfException skipped() {
        return Gerror.newCodeSkipf(Gcode.CODE_UNKNOWN, 1, "x");
    }

    @Test
    void withoutStackNoFramesAreRecorded() {
        Option option = new Option(null, false, "constant", List.of(), null);

        assertThat(Gerror.newWithOption(option).getStackTrace()).isEmpty();
        assertThat(Gerror.newWithOption(option).code()).isEqualTo(Gcode.CODE_NIL);
        assertThat(Gerror.of("x").getStackTrace()).isNotEmpty();
    }

    @Test
    void thePlusFlagShowsTheStack() {
        GfException err = Gerror.wrap(new IOException("disk"), "load");

        assertThat(Fmt.sprintf("%+s", err)).isEqualTo(err.stack());
        assertThat(Fmt.sprintf("%+v", err)).isEqualTo("load: disk\n" + err.stack());
    }

    @Test
    void anApplicationMaySubclassTheException() {
        final class Own extends GfException {
            Own(Throwable cause) {
                super(Gcode.CODE_SERVER_BUSY, null, cause);
            }
        }

        assertThat(new Own(new IOException("disk"))).hasMessage("Server Is Busy: disk");
    }
}
