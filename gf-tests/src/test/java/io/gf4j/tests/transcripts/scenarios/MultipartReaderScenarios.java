package io.gf4j.tests.transcripts.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gf4j.core.error.GfException;
import io.gf4j.http.MultipartPart;
import io.gf4j.http.MultipartReader;
import io.gf4j.http.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Go: uploads.go, the body part by part. */
final class MultipartReaderScenarios {
    private MultipartReaderScenarios() {}

    static void addTo(Scenarios scenarios) {
        scenarios.addRoutes(
                "upload/reader",
                new Scenarios.Route("/parts", r -> tellParts(r, false)),
                new Scenarios.Route("/skipped", r -> tellParts(r, true)),
                new Scenarios.Route("/twice", r -> {
                    String first = handedOut(r);
                    r.response().write(first, "|", handedOut(r));
                }),
                new Scenarios.Route("/late", r -> r.response().write(r.get("k"), "|", handedOut(r))),
                new Scenarios.Route(
                        "/early",
                        r -> r.response()
                                .write(
                                        handedOut(r),
                                        "|",
                                        r.multipartForm() != null,
                                        "|",
                                        r.formValue("k"),
                                        "|",
                                        r.get("k"))));
    }

    /** The error, or nothing. */
    private static String handedOut(Request r) {
        try {
            r.multipartReader();
            return "";
        } catch (GfException e) {
            return e.getMessage();
        }
    }

    private static void tellParts(Request r, boolean skip) throws IOException {
        try {
            MultipartReader reader = r.multipartReader();
            for (MultipartPart part = reader.nextPart(); part != null; part = reader.nextPart()) {
                String type = part.header().get("content-type");
                r.response().writef("%q %q %q ", part.formName(), part.fileName(), type);
                r.response().write(skip ? beginning(part) : content(part), " ");
            }
        } catch (GfException e) {
            r.response().writeExit("error ", e);
        }
        r.response().write("end");
    }

    private static int beginning(MultipartPart part) throws IOException {
        return part.content().readNBytes(1).length;
    }

    /** What could be read, and what went wrong then. */
    private static String content(MultipartPart part) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        String wrong = "";
        try (InputStream in = part.content()) {
            in.transferTo(read);
        } catch (IOException e) {
            wrong = String.valueOf(e.getMessage());
        }
        return read.toString(UTF_8) + wrong;
    }
}
