package io.gf4j.examples.auth;

import io.gf4j.core.conv.Var;
import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.tag.Dc;
import io.gf4j.core.tag.Meta;
import io.gf4j.core.tag.V;
import io.gf4j.http.Ghttp;
import io.gf4j.http.Request;
import io.gf4j.http.Server;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

/** A login that gives a token, and an API behind a middleware that asks for it. */
public final class Jwt {
    private static final String USERNAME = "username";
    private static final String SCHEME = "Bearer ";

    private final JwtTokens tokens;

    private Jwt(JwtTokens tokens) {
        this.tokens = tokens;
    }

    /** Binds the routes; the secret ends with the program, and all tokens with it. */
    public static void setUp(Server server) {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        setUp(server, new JwtTokens(secret));
    }

    /** Binds the routes for tokens of a secret that others know, too. */
    public static void setUp(Server server, JwtTokens tokens) {
        Jwt jwt = new Jwt(tokens);
        server.use(Ghttp::middlewareHandlerResponse);
        server.group("/", group -> {
            group.bind(LoginReq.class, jwt::login);
            group.group("/api", api -> {
                api.middleware(jwt::check);
                api.bind(ProtectedReq.class, jwt::show);
            });
        });
    }

    /** Who wants a token. */
    @Meta(path = "/login", method = "post", tags = "Auth", summary = "User login api")
    public record LoginReq(
            @V("required#Please input username") String username,
            @V("required#Please input password") String password) {}

    /** The token. */
    public record LoginRes(
            @Dc("goes into the header Authorization, behind Bearer")
            String token) {}

    /** Asks who is asking. */
    @Meta(path = "/protected", method = "get", tags = "Auth", summary = "Needs a token")
    public record ProtectedReq() {}

    /** Who is asking. */
    public record ProtectedRes(String username, Instant time) {}

    private LoginRes login(Ctx ctx, LoginReq req) throws Exception {
        if (!req.username().equals("admin") || !req.password().equals("password")) {
            throw Gerror.newCode(Gcode.CODE_INVALID_PARAMETER, "Invalid credentials");
        }
        return new LoginRes(tokens.issue(req.username(), Duration.ofHours(24)));
    }

    /** Without next() no handler runs; the envelope has the error. */
    private void check(Request r) {
        String sent = r.header().get("Authorization");
        if (sent.isEmpty()) {
            r.setError(Gerror.newCode(Gcode.CODE_NOT_AUTHORIZED, "No token provided"));
            return;
        }
        tokens.user(sent.startsWith(SCHEME) ? sent.substring(SCHEME.length()) : sent)
                .ifPresentOrElse(
                        user -> {
                            r.setCtxVar(USERNAME, user);
                            r.middleware().next();
                        },
                        () -> r.setError(Gerror.newCode(Gcode.CODE_NOT_AUTHORIZED, "Invalid token")));
    }

    private ProtectedRes show(Ctx ctx, ProtectedReq req) {
        return new ProtectedRes(Var.of(ctx.value(USERNAME)).toString(), Instant.now());
    }
}
