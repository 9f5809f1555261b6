package io.gf4j.http.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** AES in GCM mode: a file that was changed, or that belongs to another session, is not accepted. */
final class FileCipher {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private volatile boolean enabled = Gsession.DEFAULT_STORAGE_FILE_CRYPTO_ENABLED;
    private volatile @Nullable SecretKeySpec key;

    void enabled(boolean enabled) {
        this.enabled = enabled;
    }

    void key(byte[] bytes) {
        if (bytes.length != 16 && bytes.length != 24 && bytes.length != 32) {
            throw Gerror.newCodef(
                    Gcode.CODE_INVALID_PARAMETER, "a key of AES has 16, 24 or 32 bytes, not %d", bytes.length);
        }
        key = new SecretKeySpec(bytes, "AES");
    }

    /** The bytes as they are, unless encryption is enabled. */
    byte[] encrypt(byte[] content, String sessionId) {
        if (!enabled) {
            return content;
        }
        byte[] nonce = SecureBytes.of(NONCE_BYTES);
        byte[] encrypted = apply(Cipher.ENCRYPT_MODE, nonce, content, sessionId);
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + encrypted.length);
        System.arraycopy(encrypted, 0, all, NONCE_BYTES, encrypted.length);
        return all;
    }

    byte[] decrypt(byte[] content, String sessionId) {
        if (!enabled) {
            return content;
        }
        if (content.length < NONCE_BYTES) {
            throw Gerror.newCode(Gcode.CODE_SECURITY_REASON, "it is not encrypted");
        }
        byte[] nonce = Arrays.copyOf(content, NONCE_BYTES);
        return apply(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(content, NONCE_BYTES, content.length), sessionId);
    }

    private byte[] apply(int mode, byte[] nonce, byte[] bytes, String sessionId) {
        SecretKeySpec secret = key;
        if (secret == null) {
            throw Gerror.newCode(
                    Gcode.CODE_MISSING_CONFIGURATION, "sessions are to be encrypted without a key; call setCryptoKey");
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(sessionId.getBytes(UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw Gerror.wrapCode(Gcode.CODE_SECURITY_REASON, e, "AES failed: another key, or a changed file");
        }
    }
}
