package io.github.relationship.json;

import io.github.relationship.playbook.Playbook;

/**
 * Playbooks as JSON: the ladder and every rule as data. What a playbook says can be stored, sent and compared; what it does comes
 * back through a {@link RuleCatalog}. Safe for threads.
 */
public final class PlaybookJson {

    private static final ObjectForm<Playbook> FOR_WRITING = PlaybookForms.playbook(RuleCatalog.standard());

    private PlaybookJson() {}

    /**
     * Writes a playbook.
     *
     * @param playbook the playbook
     * @return JSON on one line
     */
    public static String write(Playbook playbook) {
        return write(Parsed.of(playbook));
    }

    /**
     * Writes a playbook, and puts back what was left unread when it was read.
     *
     * @param playbook what {@link #read} returned
     * @return JSON on one line
     */
    public static String write(Parsed<Playbook> playbook) {
        return Json.write(playbook.value(), playbook.unread(), FOR_WRITING);
    }

    /**
     * Reads a playbook. It has the version, the digest of its ladder and rules, of the one that was written; where a newer version of
     * this library has added settings to a rule, they have their usual values, and the digest is another.
     *
     * @param text one JSON object
     * @param catalog makes the rules and the requirements
     * @return the playbook, and what was left unread beside it
     * @throws MalformedJsonException if the text is no playbook, or one of a newer format, or has a rule or a requirement that the
     *     catalog does not know or whose settings it does not allow
     */
    public static Parsed<Playbook> read(String text, RuleCatalog catalog) {
        return Json.read(text, PlaybookForms.playbook(catalog));
    }
}
