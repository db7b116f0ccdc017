package io.github.relationship.holidays;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** What the host changed, as a short text: other corrections, another version. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(List<Correction> corrections, boolean lenient) {
        if (corrections.isEmpty() && !lenient) {
            return "";
        }
        String text = corrections.stream().map(Correction::canonical).collect(Collectors.joining("\n"))
                + (lenient ? "\nlenient" : "");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "+" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
