package io.gf4j.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Who the client says it is (Go: ghttp_request_auth.go). */
public sealed interface RequestAuth permits Request {
    /**
     * Asks for user and password by HTTP's basic authentication. False means that the answer is decided, so the handler
     * returns: 401 asks the client for them, 403 refuses an Authorization header that is not of this kind. Go:
     * BasicAuth.
     *
     * @param tips what browsers show to the user, {@code Need Login} unless said
     */
    default boolean basicAuth(String user, String pass, String... tips) {
        Request request = (Request) this;
        String sent = request.header().get("Authorization");
        if (sent.isEmpty()) {
            return ask(tips);
        }
        if (!sent.startsWith("Basic ")) {
            request.response().writeStatus(403);
            return false;
        }
        String base64 = sent.substring("Basic ".length());
        int wrong = BasicCredentials.wrongAt(base64);
        if (wrong >= 0) {
            String text = "base64.StdEncoding.Decode failed: illegal base64 data at input byte " + wrong;
            request.response().writeStatus(403, text);
            return false;
        }
        String credentials = BasicCredentials.decode(base64);
        int colon = credentials.indexOf(':');
        if (colon < 0) {
            request.response().writeStatus(403);
            return false;
        }
        boolean knowsUser = same(credentials.substring(0, colon), user);
        boolean knowsPass = same(credentials.substring(colon + 1), pass);
        return knowsUser && knowsPass || ask(tips);
    }

    private boolean ask(String... tips) {
        Response response = ((Request) this).response();
        String realm = tips.length > 0 && !tips[0].isEmpty() ? tips[0] : "Need Login";
        response.header().set("WWW-Authenticate", "Basic realm=\"" + realm + "\"");
        response.writeHeader(401);
        return false;
    }

    /** Takes as long for a wrong text as for the right one. */
    private static boolean same(String sent, String expected) {
        return MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
