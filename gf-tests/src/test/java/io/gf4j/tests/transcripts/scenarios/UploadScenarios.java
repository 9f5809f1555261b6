package io.gf4j.tests.transcripts.scenarios;

import io.gf4j.core.error.GfException;
import io.gf4j.core.tag.Meta;
import io.gf4j.core.tag.V;
import io.gf4j.http.Ghttp;
import io.gf4j.http.Request;
import io.gf4j.http.Server;
import io.gf4j.http.UploadFile;
import io.gf4j.http.UploadFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Go: uploads.go. */
final class UploadScenarios {
    private UploadScenarios() {}

    static void addTo(Scenarios scenarios) {
        scenarios.addHandler("upload/single", "/x", UploadScenarios::single);
        scenarios.add("upload/renamed", UploadScenarios::renamed);
        scenarios.addHandler("upload/batch", "/x", UploadScenarios::batch);
        scenarios.addHandler("upload/json", "/x", r -> r.response().writeJson(r.getUploadFile("file")));
        scenarios.add("upload/strict", UploadScenarios::strict);
        scenarios.add("upload/too-large", server -> {
            server.setClientMaxBodySize(1024);
            server.bindHandler("/x", r -> r.response().write(r.getUploadFile("file") != null));
        });
        scenarios.addHandler(
                "upload/broken", "/x", r -> r.response().write(r.getUploadFile("file") != null, r.get("k")));
        scenarios.add("upload/strict-broken", server -> {
            server.use(Ghttp::middlewareHandlerResponse);
            server.bindHandler("/file", FileReq.class, (ctx, req) -> new AnswerRes(req.note(), 0));
        });
        scenarios.addHandler(
                "upload/fields",
                "/x",
                r -> r.response().write(r.getMap(), r.getForm("k"), r.getMultipartForm() != null));
        scenarios.addHandler(
                "upload/methods",
                "/x",
                r -> r.response()
                        .write(
                                r.get("k"),
                                " query=",
                                r.getQuery("k"),
                                " form=",
                                r.getForm("k"),
                                " ",
                                r.getMultipartForm() != null,
                                " ",
                                r.getUploadFile("file") != null));
    }

    private static void single(Request r) throws IOException {
        UploadFile file = r.getUploadFile("file");
        if (file == null) {
            r.response().writeExit("none");
            return;
        }
        Path folder = Files.createTempDirectory("uploads");
        String name = file.save(folder.toString());
        r.response().write(file.filename(), " ", file.size(), " ", file.header().get("Content-Type"), " ", name, "  ");
        r.response()
                .write(
                        taken(folder, List.of(name)),
                        " note=",
                        r.get("note"),
                        " file=",
                        !r.get("file").isNil());
    }

    private static void renamed(Server server) {
        server.bindHandler("/own", r -> {
            Path folder = Files.createTempDirectory("uploads");
            UploadFile file = file(r).filename("own.txt");
            String name = file.save(folder.toString());
            r.response().write(name, "  ", taken(folder, List.of(name)));
        });
        server.bindHandler("/chance", r -> {
            Path folder = Files.createTempDirectory("uploads");
            String name = file(r).save(folder.toString(), true);
            String extension = name.substring(name.lastIndexOf('.'));
            r.response().write(extension, " ", !name.equals("a.txt"), "  ", taken(folder, List.of(name)));
        });
    }

    record AnswerRes(String name, int age) {}

    @Meta(method = "post", mime = "multipart/form-data")
    record FileReq(@V("required#a file, please") UploadFile file, String note) {}

    @Meta(method = "post", mime = "multipart/form-data")
    record ValueReq(UploadFile file) {}

    @Meta(method = "post", mime = "multipart/form-data")
    record FilesReq(@Nullable UploadFiles files) {}

    private static void strict(Server server) {
        server.use(Ghttp::middlewareHandlerResponse);
        server.bindHandler(
                "/file",
                FileReq.class,
                (ctx, req) -> new AnswerRes(req.file().filename() + " " + req.note(), (int)
                        req.file().size()));
        server.bindHandler(
                "/value",
                ValueReq.class,
                (ctx, req) ->
                        new AnswerRes(req.file().filename(), (int) req.file().size()));
        server.bindHandler("/files", FilesReq.class, (ctx, req) -> {
            UploadFiles files = req.files();
            if (files == null) {
                return new AnswerRes("", 0);
            }
            StringBuilder names = new StringBuilder();
            files.forEach(file -> names.append(file.filename()).append(' '));
            return new AnswerRes(names.toString(), files.size());
        });
    }

    private static UploadFile file(Request r) {
        UploadFile file = r.getUploadFile("file");
        if (file == null) {
            throw new IllegalStateException("no file");
        }
        return file;
    }

    private static void batch(Request r) throws IOException {
        UploadFiles files = r.getUploadFiles("file");
        r.response().write(files.size(), " ");
        Path folder = Files.createTempDirectory("uploads");
        try {
            List<String> names = files.save(folder.toString());
            r.response().write(names, "  ");
            r.response().write(taken(folder, names));
        } catch (GfException e) {
            Files.delete(folder);
            r.response().write(" ", e, " ");
        }
    }

    /** What a folder of uploads holds, which is then removed. */
    private static String taken(Path folder, List<String> names) throws IOException {
        StringBuilder texts = new StringBuilder();
        for (String name : names) {
            Path file = folder.resolve(name);
            texts.append(texts.isEmpty() ? "" : ",").append(Files.readString(file));
            Files.delete(file);
        }
        Files.delete(folder);
        return texts.toString();
    }
}
