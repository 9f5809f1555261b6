package io.gf4j.examples.files;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.tag.Dc;
import io.gf4j.core.tag.Meta;
import io.gf4j.core.tag.P;
import io.gf4j.core.tag.V;
import io.gf4j.http.Ghttp;
import io.gf4j.http.Server;
import io.gf4j.http.UploadFile;

/** A page whose form shows how far the upload is, and the route that keeps the file. */
public final class Upload {
    private static final long MAX_BODY = 600L * 1024 * 1024;

    private final UploadFolder folder;

    private Upload(UploadFolder folder) {
        this.folder = folder;
    }

    /** Serves {@code src/main/resources/upload} and binds the route; the files are gone when the server stops. */
    public static void setUp(Server server) {
        setUp(server, new UploadFolder());
    }

    /** {@link #setUp(Server)} with a folder of the caller's. */
    public static void setUp(Server server, UploadFolder folder) {
        server.setServerRoot("upload");
        server.setClientMaxBodySize(MAX_BODY);
        server.setAccessLogEnabled(true);
        server.plugin(folder);
        server.group("/", group -> {
            group.middleware(Ghttp::middlewareHandlerResponse);
            group.bind(UploadReq.class, new Upload(folder)::upload);
        });
    }

    /** A file, and what to say about it. */
    @Meta(path = "/upload", method = "post", mime = "multipart/form-data", tags = "Upload", summary = "Upload File")
    public record UploadReq(
            @V("required") @Dc("File to upload") UploadFile file,
            @P("msg") @Dc("Optional message") String message) {}

    /** What became of it. */
    public record UploadRes(
            @Dc("Name of the uploaded file") String fileName,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Dc("Optional message if provided")
            String message) {}

    /** {@code save} makes the client's name safe: it cannot leave the folder. */
    private UploadRes upload(Ctx ctx, UploadReq req) {
        return new UploadRes(req.file().save(folder.path().toString()), req.message());
    }
}
