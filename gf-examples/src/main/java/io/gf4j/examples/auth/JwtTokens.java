package io.gf4j.examples.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;

/** JSON Web Tokens that name a user until they expire, signed by HMAC with SHA-256 (HS256) and no other way. */
public final class JwtTokens {
    private static final String USERNAME = "username";

    private final byte[] secret;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    /**
     * Tokens of one secret.
     *
     * @param secret at least 32 bytes that nobody else knows
     */
    public JwtTokens(byte[] secret) {
        this.secret = secret.clone();
        DefaultJWTClaimsVerifier<SecurityContext> claims =
                new DefaultJWTClaimsVerifier<>(null, Set.of(USERNAME, "exp"));
        claims.setMaxClockSkew(0);
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(JWSAlgorithm.HS256, new ImmutableSecret<>(this.secret)));
        processor.setJWTClaimsSetVerifier(claims);
    }

    /** A token for a user. */
    public String issue(String user, Duration life) throws JOSEException {
        Instant now = Instant.now();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(JOSEObjectType.JWT)
                        .build(),
                new JWTClaimsSet.Builder()
                        .claim(USERNAME, user)
                        .expirationTime(Date.from(now.plus(life)))
                        .notBeforeTime(Date.from(now))
                        .issueTime(Date.from(now))
                        .build());
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    /** The user whom a token names; empty if it has expired, is signed otherwise or not at all, or is no token. */
    public Optional<String> user(String token) {
        try {
            return Optional.of(processor.process(token, null).getStringClaim(USERNAME));
        } catch (ParseException | BadJOSEException | JOSEException e) {
            return Optional.empty();
        }
    }
}
