package io.github.relationship.testkit.repository;

import io.github.relationship.id.Id;
import java.util.List;
import java.util.stream.Stream;

/** Texts that are allowed and hard to keep: each was changed, cut or taken for a command by some program. */
final class Texts {

    /** For ids: one line, and each different from the others however it is folded. */
    static final List<String> IDS = Stream.concat(
                    Twins.texts().stream(),
                    Stream.of(
                            " ",
                            "0",
                            "00",
                            "null",
                            "NULL",
                            "'",
                            "''",
                            "\"",
                            "\\",
                            "\\0",
                            "\\u0000",
                            "%00",
                            "?",
                            "$1",
                            ":name",
                            "{}",
                            "'; drop table x; --",
                            "<script>",
                            "\u00a0",
                            "\u200b",
                            "\u202e",
                            "\ufeffbom",
                            "\ufffd",
                            "i\u0307",
                            "\u0130",
                            "stra\u00dfe",
                            "strasse",
                            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
                            "\udbff\udffd",
                            "x".repeat(Id.MAX_CODE_POINTS)))
            .toList();

    /** For free text: of several lines too, and long. */
    static final List<String> NAUGHTY = Stream.concat(
                    IDS.stream(),
                    Stream.of(
                            FactSamples.TEXT,
                            "\n",
                            "\r\n",
                            "\t",
                            "line\nline\rline\r\nline\n",
                            "\u2028\u2029",
                            "\ud83d\ude00".repeat(500)))
            .toList();

    private Texts() {}
}
